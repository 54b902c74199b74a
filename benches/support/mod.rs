//! Made-up stories of any size, always the same for the same numbers.
//!
//! Paragraphs of made-up words, in which made-up people are quoted in curly
//! marks; the annotations use every kind of selector, cues and mentions.

#![allow(unreachable_pub)]

use std::fmt::Write;

/// A small generator of numbers that only have to look mixed (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % n.max(1)
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

const SYLLABLES: [&str; 24] = [
    "ba", "cor", "del", "fen", "gar", "hol", "in", "jas", "kel", "lor", "mar", "nes", "or", "pel",
    "quin", "ros", "sta", "tor", "un", "ver", "wes", "yar", "zel", "ad",
];

const VERBS: [&str; 6] = ["said", "told reporters", "wrote", "added", "warned", "argued"];

/// Makes the text of a `.story` file with an article of about `size` bytes,
/// `annotations` quotes and claims, and `people` speakers.
pub fn story(size: usize, annotations: usize, people: usize) -> String {
    let mut dice = Dice(88_172_645_463_325_252);
    let names: Vec<String> = (0..people.max(1)).map(|i| name(&mut dice, i)).collect();
    let quotes = annotations - annotations / 4;
    let mut story = front(&names);
    let mut back = String::new();
    let from = story.len();
    let mut quote = 0;
    while story.len() - from < size {
        // The quotes are spread evenly over the article.
        let due = quotes * (story.len() - from) / size.max(1);
        let text = paragraph(&mut dice, size.saturating_sub(story.len() - from));
        if quote < quotes && quote <= due {
            quoted(&mut dice, &names, quote, annotations, (&mut story, &mut back));
            quote += 1;
        } else {
            story += &text;
        }
        story += "\n\n";
    }
    story += "+++\n";
    story + &back
}

fn front(names: &[String]) -> String {
    let mut front = "+++\nformat = 1\ntitle = \"A made-up story\"\n".to_owned();
    for (i, name) in names.iter().enumerate() {
        let last = name.rsplit(' ').next().unwrap_or(name);
        let _ = writeln!(front, "\n[people.p{i}]\nname = \"{name}\"\naliases = [\"Mx. {last}\"]");
    }
    front + "+++\n\n"
}

/// Makes a word; `n` of them have 24 to the power of `syllables` forms.
fn word(dice: &mut Dice, syllables: usize) -> String {
    (0..syllables).map(|_| dice.pick(&SYLLABLES)).collect()
}

fn name(dice: &mut Dice, number: usize) -> String {
    let mut capital = |n| {
        let word = word(dice, n);
        word[..1].to_uppercase() + &word[1..]
    };
    let (first, last) = (capital(2), capital(2));
    // The number in syllables keeps surnames apart.
    let tail: String =
        [number % 24, number / 24 % 24, number / 576 % 24].iter().map(|n| SYLLABLES[*n]).collect();
    format!("{first} {last}{tail}")
}

fn words(dice: &mut Dice, count: usize) -> String {
    let mut text = String::new();
    for i in 0..count {
        if i > 0 {
            text += " ";
        }
        let syllables = 1 + dice.below(3);
        text += &word(dice, syllables);
    }
    text
}

fn paragraph(dice: &mut Dice, most: usize) -> String {
    let count = (30 + dice.below(60)).min(most / 5 + 1);
    let mut text = words(dice, count);
    if dice.below(3) == 0 {
        text += " – it’s so";
    }
    text + "."
}

/// Writes one paragraph with a quote, and the quote and perhaps a claim in it as annotations.
fn quoted(
    dice: &mut Dice,
    names: &[String],
    number: usize,
    annotations: usize,
    (body, back): (&mut String, &mut String),
) {
    let person = dice.below(names.len());
    let (name, verb) = (&names[person], dice.pick(&VERBS));
    let (first, second) = (words(dice, 8), words(dice, 9));
    let lead = words(dice, 6);
    let tail = words(dice, 5);
    let _ = write!(back, "\n[quotes.q{number}]\n");
    match number % 3 {
        0 => {
            let _ = write!(body, "{lead}. “{first},” {name} {verb}. “{second}.” {tail}.");
            let _ = writeln!(back, "parts = ['“{first},”', '\"{second}.\"']");
        }
        1 => {
            let _ = write!(body, "{lead}. “{first} … {second}!” {verb} {name}, {tail}.");
            let _ = writeln!(back, "text = '\"{first} ... {second}!\"'");
        }
        _ => {
            let _ = write!(body, "{lead}. {name} {verb} that {first} and “{second}” {tail}.");
            let short = |text: &str, back: bool| {
                let all: Vec<&str> = text.split(' ').collect();
                if back { all[5..].join(" ") } else { all[..4].join(" ") }
            };
            let (from, to) = (short(&first, false), short(&second, true));
            let _ = writeln!(back, "from = \"{from}\"\nto = \"{to}”\"");
        }
    }
    let _ = writeln!(back, "speaker = \"p{person}\"\ncue = \"{verb}\"\nmention = \"{name}\"");
    if number.is_multiple_of(3) && number / 3 < annotations / 4 {
        let n = number / 3;
        let _ = write!(back, "\n[claims.c{n}]\ntext = \"{second}\"\nsays = \"{second}\"\n");
        let _ = writeln!(back, "by = \"p{person}\"\nkind = \"event\"\nquotes = [\"q{number}\"]");
    }
}
