//! Finds where a passage begins by votes: each word that occurs in a text votes for the place where
//! the passage would begin. The unit is the caller's (bytes, or word numbers).

/// Returns for each of the sorted places the number of places from it to `slack` after it, with the
/// place.
pub(in crate::review) fn counted(begins: &[i64], slack: i64) -> Vec<(usize, i64)> {
    let mut to = 0;
    let count = |(from, begin): (usize, &i64)| {
        while begins.get(to).is_some_and(|other| other - begin <= slack) {
            to += 1;
        }
        (to - from, *begin)
    };
    begins.iter().enumerate().map(count).collect()
}

/// Returns the first `most` places, each more than `slack` from those before it.
pub(in crate::review) fn apart(votes: &[(usize, i64)], slack: i64, most: usize) -> Vec<i64> {
    let mut taken: Vec<i64> = Vec::new();
    for (_, begin) in votes {
        if taken.iter().all(|other| (other - begin).abs() > slack) {
            taken.push(*begin);
        }
        if taken.len() == most {
            break;
        }
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_near_each_other_vote_together() {
        let votes = counted(&[1, 2, 9, 10, 11, 30], 2);
        assert_eq!(votes, [(2, 1), (1, 2), (3, 9), (2, 10), (1, 11), (1, 30)]);
        assert_eq!(apart(&[(3, 9), (2, 10), (2, 1), (1, 30)], 2, 2), [9, 1]);
        assert_eq!(apart(&[], 2, 2), [] as [i64; 0]);
    }
}
