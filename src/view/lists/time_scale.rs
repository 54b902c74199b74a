//! A scale of time: where dates that begin like ISO 8601 lie between the first and the last.
//!
//! Dates are taken as written, without regard to offsets from UTC, as the rows are sorted.

use crate::view::table::Axis;

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// The most labels of a scale.
const MOST_LABELS: i64 = 60;

/// What the labels of a scale tell apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Years,
    Months,
    Days,
    Minutes,
}

/// A scale from the first to the last of some dates.
pub(super) struct TimeScale {
    first: i64,
    last: i64,
}

impl TimeScale {
    /// Makes the scale of some dates; `None` if there are not two different ones.
    pub(super) fn of<'a>(dates: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut range: Option<(i64, i64)> = None;
        for at in dates.filter_map(minutes) {
            range = Some(range.map_or((at, at), |(from, to)| (from.min(at), to.max(at))));
        }
        let (first, last) = range.filter(|(first, last)| first < last)?;
        Some(Self { first, last })
    }

    /// Returns where a date is, from 0 to 1; `None` for one in words.
    pub(super) fn place(&self, date: &str) -> Option<f64> {
        Some(self.at(minutes(date)?))
    }

    fn at(&self, minutes: i64) -> f64 {
        let part = (minutes - self.first) as f64 / (self.last - self.first) as f64;
        part.clamp(0.0, 1.0)
    }

    /// Returns its labels: the first and the last date, and whole years, months, days or hours
    /// between them.
    pub(super) fn axis(&self) -> Axis {
        let unit = self.unit();
        let mut labels = vec![(0.0, label(self.first, unit))];
        let step = self.step(unit);
        let mut at = next(self.first, unit, step);
        while at < self.last {
            labels.push((self.at(at), label(at, unit)));
            at = next(at, unit, step);
        }
        labels.push((1.0, label(self.last, unit)));
        labels.dedup_by(|a, b| a.1 == b.1 && a.0 < 1.0);
        Axis { labels }
    }

    fn unit(&self) -> Unit {
        match (self.last - self.first) / DAY {
            1100.. => Unit::Years,
            93..1100 => Unit::Months,
            4..93 => Unit::Days,
            _ => Unit::Minutes,
        }
    }

    /// Returns how many units apart the labels are, so that there are not too many.
    fn step(&self, unit: Unit) -> i64 {
        let span = self.last - self.first;
        let length = match unit {
            Unit::Years => 365 * DAY,
            Unit::Months => 30 * DAY,
            Unit::Days => DAY,
            Unit::Minutes => 60,
        };
        let steps: &[i64] = match unit {
            Unit::Months => &[1, 3, 6],
            Unit::Minutes => &[1, 6, 12],
            Unit::Years | Unit::Days => &[1, 5, 10, 50, 100, 500, 1000],
        };
        let fits = |step: &&i64| span / (length * **step) <= MOST_LABELS;
        *steps.iter().find(fits).unwrap_or(&1000)
    }
}

/// Returns the first whole unit after a moment.
fn next(after: i64, unit: Unit, step: i64) -> i64 {
    let (year, month, day) = civil(after.div_euclid(DAY));
    match unit {
        Unit::Years => days(year - year.rem_euclid(step) + step, 1, 1) * DAY,
        Unit::Months => {
            let months = year * 12 + month - 1;
            let on = months - months.rem_euclid(step) + step;
            days(on.div_euclid(12), on.rem_euclid(12) + 1, 1) * DAY
        }
        Unit::Days => {
            let whole = days(year, month, day);
            (whole - whole.rem_euclid(step) + step) * DAY
        }
        Unit::Minutes => (after.div_euclid(60 * step) + 1) * 60 * step,
    }
}

/// Writes a moment as far as a unit tells moments apart.
fn label(minutes: i64, unit: Unit) -> Box<str> {
    let (year, month, day) = civil(minutes.div_euclid(DAY));
    let of_day = minutes.rem_euclid(DAY);
    match unit {
        Unit::Years => format!("{year:04}"),
        Unit::Months => format!("{year:04}-{month:02}"),
        Unit::Days => format!("{month:02}-{day:02}"),
        Unit::Minutes => format!("{day:02}T{:02}:{:02}", of_day / 60, of_day % 60),
    }
    .into()
}

/// Returns the minutes from 1 March of the year 0 to a date that begins like ISO 8601: a year, and as
/// much more as is written.
fn minutes(date: &str) -> Option<i64> {
    let mut parts = Numbers { rest: date };
    let year = parts.next(4, "")?;
    let month = parts.next(2, "-");
    let day = month.and_then(|_| parts.next(2, "-"));
    let hour = day.and_then(|_| parts.next(2, "Tt "));
    let minute = hour.and_then(|_| parts.next(2, ":"));
    if parts.rest.starts_with(|c: char| c.is_alphanumeric() && !"Zz".contains(c)) {
        return None;
    }
    let (month, day) = (month.unwrap_or(1), day.unwrap_or(1));
    let (hour, minute) = (hour.unwrap_or(0), minute.unwrap_or(0));
    let real = (1..=12).contains(&month) && (1..=31).contains(&day) && hour < 25 && minute < 60;
    real.then(|| days(year, month, day) * DAY + hour * 60 + minute)
}

/// Reads numbers of a fixed length from a date.
struct Numbers<'a> {
    rest: &'a str,
}

impl Numbers<'_> {
    /// Returns the next number if it follows one of `after` (nothing, if that is empty).
    fn next(&mut self, digits: usize, after: &str) -> Option<i64> {
        let rest = match after {
            "" => self.rest,
            after => self.rest.strip_prefix(|c| after.contains(c))?,
        };
        let number = rest.get(..digits).filter(|n| n.bytes().all(|b| b.is_ascii_digit()))?;
        self.rest = &rest[digits..];
        number.parse().ok()
    }
}

/// Returns the days from 1 March of the year 0 to a date of the Gregorian calendar.
const fn days(year: i64, month: i64, day: i64) -> i64 {
    // years begin in March, so that the leap day is the last
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    year * 365 + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * month + 2) / 5
        + day
        - 1
}

/// Returns the year, month and day of a day of [`days`].
const fn civil(at: i64) -> (i64, i64, i64) {
    let era = at.div_euclid(146_097);
    let of_era = at.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
    (year + era * 400, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the labels of a scale, and the place of each date in percent (`-` for none).
    fn check(dates: &[&str]) -> String {
        let Some(scale) = TimeScale::of(dates.iter().copied()) else { return "no scale".into() };
        let labels: Vec<String> =
            scale.axis().labels.iter().map(|(_, label)| label.to_string()).collect();
        let place = |date: &&str| {
            scale.place(date).map_or("-".to_owned(), |at| format!("{:.0}", at * 100.0))
        };
        let places: Vec<String> = dates.iter().map(place).collect();
        format!("{} | {}", labels.join(" "), places.join(" "))
    }

    #[test]
    fn dates_lie_between_the_first_and_the_last() {
        assert_eq!(
            check(&["2024-02-28", "2024-03-01", "Tuesday", "2024-02-29"]),
            "28T00:00 28T06:00 28T12:00 28T18:00 29T00:00 29T06:00 29T12:00 29T18:00 01T00:00 \
             | 0 100 - 50"
                .replace("28T06:00 28T12:00 28T18:00", &hours("28", 1..24))
                .replace("29T06:00 29T12:00 29T18:00", &hours("29", 1..24))
        );
        assert_eq!(check(&["2001", "2005-01-01", "2003"]), "2001 2002 2003 2004 2005 | 0 100 50");
        assert_eq!(
            check(&["2025-11-15", "2026-03-15"]),
            "2025-11 2025-12 2026-01 2026-02 2026-03 2026-03 | 0 100"
        );
        assert_eq!(
            check(&["2025-12-30", "2026-01-04"]),
            "12-30 12-31 01-01 01-02 01-03 01-04 | 0 100"
        );
        assert_eq!(
            check(&["2025-10-14T22:10:00Z", "2025-10-15 00:10+02:00"]),
            "14T22:10 14T23:00 15T00:00 15T00:10 | 0 100"
        );
    }

    fn hours(day: &str, range: std::ops::Range<u32>) -> String {
        range.map(|hour| format!("{day}T{hour:02}:00")).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_no_date_has_no_place() {
        for date in [
            "Tuesday",
            "20251014",
            "2025-13-01",
            "2025-00-10",
            "2025-10-32",
            "2025x",
            "",
            "25-1-1",
            "٢٠٢٥",
        ] {
            assert_eq!(minutes(date), None, "{date}");
        }
        assert_eq!(check(&["2025-10-14", "2025-10-14", "yesterday"]), "no scale");
        assert_eq!(check(&[]), "no scale");
    }

    #[test]
    fn a_long_scale_has_a_bounded_number_of_labels() {
        for dates in [["0001", "9999"], ["1800", "2026"], ["2025-01-01", "2025-03-30"]] {
            let scale = TimeScale::of(dates.into_iter()).expect("a scale");
            let labels = scale.axis().labels;
            assert!(labels.len() <= MOST_LABELS as usize + 2, "{dates:?}: {}", labels.len());
            assert!(labels.is_sorted_by(|a, b| a.0 <= b.0));
        }
    }

    #[test]
    fn every_day_has_a_date_of_its_own() {
        let mut date = (0, 3, 1);
        for at in 0..800_000 {
            assert_eq!(civil(at), date);
            assert_eq!(days(date.0, date.1, date.2), at);
            let leap = date.0 % 4 == 0 && (date.0 % 100 != 0 || date.0 % 400 == 0);
            let last = match date.1 {
                2 => 28 + i64::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            date = match date {
                (y, 12, day) if day == last => (y + 1, 1, 1),
                (y, m, day) if day == last => (y, m + 1, 1),
                (y, m, day) => (y, m, day + 1),
            };
        }
    }
}
