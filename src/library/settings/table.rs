//! The table of settings: name, type, default, help. The parser, `sayso config` and
//! docs/config.md all read it; to add a setting, add a row and its field in [`Values`].

use std::ops::RangeInclusive;

use toml::de::DeValue;

/// The values of all settings; those that the file leaves out have their defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values {
    /// The name of the theme (unsanitised).
    pub theme: Option<String>,
    /// The width of the text, in columns.
    pub width: Option<u16>,
    /// The width of characters of ambiguous width: 1 or 2 columns.
    pub ambiguous: u8,
    /// True if the mouse is captured.
    pub mouse: bool,
    /// True to look for changed files every two seconds.
    pub follow: bool,
    /// When there are colours.
    pub color: Colors,
    /// How much `--linear` says of each quote.
    pub linear: QuoteDetail,
    /// The name of the reviewer (unsanitised).
    pub reviewer: Option<String>,
    /// True to propose who says what in articles that nobody has annotated.
    pub draft: bool,
    /// The file of the model that proposes it (unsanitised).
    pub model: Option<String>,
}

/// How much `--linear` says of each quote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QuoteDetail {
    /// Number, speaker and form; claims too.
    #[default]
    Full,
    /// Speakers only.
    Brief,
}

impl Default for Values {
    fn default() -> Self {
        let color = Colors::Auto;
        let linear = QuoteDetail::Full;
        Self {
            theme: None,
            width: None,
            ambiguous: 1,
            mouse: false,
            follow: false,
            color,
            linear,
            reviewer: None,
            draft: true,
            model: None,
        }
    }
}

/// When there are colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colors {
    /// If the terminal and the environment allow.
    #[default]
    Auto,
    /// Always, even into a pipe.
    Always,
    /// Never.
    Never,
}

/// The type of a setting.
#[derive(Clone, Debug)]
pub enum SettingType {
    /// A string.
    Name,
    /// A whole number.
    Whole(RangeInclusive<i64>),
    /// `true` or `false`.
    YesNo,
    /// One of some strings.
    OneOf(&'static [&'static str]),
}

/// A value of the type of its setting.
#[derive(Clone, Copy, Debug)]
pub enum Value<'t> {
    /// A string.
    Name(&'t str),
    /// A whole number.
    Whole(i64),
    /// `true` or `false`.
    YesNo(bool),
}

/// One setting.
#[derive(Debug)]
pub struct Setting {
    /// Its key in the file.
    pub name: &'static str,
    /// Its type.
    pub takes: SettingType,
    /// Its default, as the file would write it.
    pub default: &'static str,
    /// What it does: a phrase without a full stop.
    pub help: &'static str,
    /// Stores it.
    pub set: fn(&mut Values, Value<'_>),
}

/// Every setting, in the order of the documentation.
pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "theme",
        takes: SettingType::Name,
        default: "\"terminal\"",
        help: "the theme: one that sayso themes lists, or auto, which suits the terminal's background",
        set: |values, value| {
            if let Value::Name(name) = value {
                values.theme = Some(name.to_owned());
            }
        },
    },
    Setting {
        name: "width",
        takes: SettingType::Whole(10..=500),
        default: "72",
        help: "width of the text in columns; less if the window is narrower",
        set: |values, value| {
            if let Value::Whole(width) = value {
                values.width = u16::try_from(width).ok();
            }
        },
    },
    Setting {
        name: "ambiguous",
        takes: SettingType::Whole(1..=2),
        default: "1",
        help: "columns of characters that are wide in East Asian fonts and narrow in others",
        set: |values, value| {
            values.ambiguous = if let Value::Whole(2) = value { 2 } else { 1 };
        },
    },
    Setting {
        name: "mouse",
        takes: SettingType::YesNo,
        default: "false",
        help: "whether sayso takes the mouse: clicks choose, but the terminal cannot select text",
        set: |values, value| values.mouse = matches!(value, Value::YesNo(true)),
    },
    Setting {
        name: "follow",
        takes: SettingType::YesNo,
        default: "false",
        help: "whether to look for changed files every two seconds, not only at a key press",
        set: |values, value| values.follow = matches!(value, Value::YesNo(true)),
    },
    Setting {
        name: "color",
        takes: SettingType::OneOf(&["auto", "always", "never"]),
        default: "\"auto\"",
        help: "when to use colours: auto follows the terminal, NO_COLOR and TERM",
        set: |values, value| {
            values.color = match value {
                Value::Name("always") => Colors::Always,
                Value::Name("never") => Colors::Never,
                _ => Colors::Auto,
            };
        },
    },
    Setting {
        name: "linear",
        takes: SettingType::OneOf(&["full", "brief"]),
        default: "\"full\"",
        help: "how much --linear says of each quote and claim in the text",
        set: |values, value| {
            values.linear = match value {
                Value::Name("brief") => QuoteDetail::Brief,
                _ => QuoteDetail::Full,
            };
        },
    },
    Setting {
        name: "reviewer",
        takes: SettingType::Name,
        default: "\"\"",
        help: "the reviewer's name: 1 to 32 letters, digits, - and _; if empty, sayso asks once",
        set: |values, value| {
            if let Value::Name(name) = value {
                values.reviewer = Some(name.to_owned()).filter(|name| !name.is_empty());
            }
        },
    },
    Setting {
        name: "draft.on",
        takes: SettingType::YesNo,
        default: "true",
        help: "whether who says what is proposed in articles that nobody has annotated",
        set: |values, value| values.draft = matches!(value, Value::YesNo(true)),
    },
    Setting {
        name: "draft.model",
        takes: SettingType::Name,
        default: "\"\"",
        help: "the file of the model that proposes it, from the folder of the configuration; if empty, the one that comes with sayso",
        set: |values, value| {
            if let Value::Name(path) = value {
                values.model = Some(path.to_owned()).filter(|path| !path.is_empty());
            }
        },
    },
];

impl Setting {
    /// Returns true if it is a row of a table of the file.
    pub(super) fn is_in(&self, table: &str) -> bool {
        self.name.split_once('.').is_some_and(|(name, _)| name == table)
    }
}

impl SettingType {
    /// Returns the type in words, to follow “Write” in a hint.
    pub fn words(&self) -> String {
        match self {
            Self::Name => "a string".to_owned(),
            Self::Whole(range) => {
                format!("a whole number from {} to {}", range.start(), range.end())
            }
            Self::YesNo => "true or false".to_owned(),
            Self::OneOf(words) => {
                let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
                quoted.join(" or ")
            }
        }
    }

    /// Returns a value of the file; `None` if it is of another type or out of range.
    pub(super) fn read<'t>(&self, value: &'t DeValue<'_>) -> Option<Value<'t>> {
        match (self, value) {
            (Self::Name, DeValue::String(words)) => Some(Value::Name(words)),
            (Self::OneOf(known), DeValue::String(words)) => {
                known.iter().find(|k| *k == words).map(|word| Value::Name(word))
            }
            (Self::YesNo, DeValue::Boolean(yes)) => Some(Value::YesNo(*yes)),
            (Self::Whole(range), DeValue::Integer(digits)) => {
                let number = i64::from_str_radix(digits.as_str(), digits.radix()).ok()?;
                range.contains(&number).then_some(Value::Whole(number))
            }
            _ => None,
        }
    }
}
