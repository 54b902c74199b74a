//! Bytes in, events out, without a terminal.

use proptest::prelude::*;

use super::*;
use crate::app::keys::names;
use crate::app::{MouseButton, MouseEventKind};

const MS: Duration = Duration::from_millis(1);

/// Writes an event as a script of keys would.
fn word(event: &InputEvent) -> String {
    match event {
        InputEvent::Event(Event::Key(press)) | InputEvent::Doubtful(press) => names::name(*press),
        InputEvent::Event(Event::Paste(text)) => format!("paste:{text:?}"),
        InputEvent::Event(Event::Mouse(mouse)) => {
            let what = match mouse.kind {
                MouseEventKind::Down(MouseButton::Left) => "Click".to_owned(),
                kind => format!("{kind:?}"),
            };
            format!("{what}:{},{}", mouse.column, mouse.row)
        }
        InputEvent::Event(Event::Focus) => "focus".to_owned(),
        InputEvent::Event(event) => unreachable!("{event:?} is not from a terminal"),
        InputEvent::Background(rgb) => format!("background:{rgb:?}"),
        InputEvent::DeviceAttributes => "attributes".to_owned(),
    }
}

/// Feeds pieces, each some milliseconds after the one before, then a silence, as the key
/// thread does: it wakes up at each deadline. Returns the events.
fn events<'a>(pieces: impl IntoIterator<Item = (u64, &'a [u8])>) -> String {
    let (mut input, mut now, mut out) = (InputParser::default(), Duration::ZERO, Vec::new());
    for (after, piece) in pieces {
        let next = now + MS * after as u32;
        while input.deadline().is_some_and(|due| due <= next) {
            out.extend(input.time_out());
        }
        now = next;
        out.extend(input.feed(piece, now));
        assert!(held(&input) <= LONGEST.max(PASTED));
    }
    while input.deadline().is_some() {
        out.extend(input.time_out());
    }
    out.iter().map(word).collect::<Vec<_>>().join(" ")
}

/// Returns how many bytes are held back.
fn held(input: &InputParser) -> usize {
    match &input.state {
        State::Idle | State::Esc | State::EscSent => 0,
        State::Sequence { rest: bytes, .. }
        | State::Cut { rest: bytes, .. }
        | State::ControlString { bytes, .. }
        | State::Paste { text: bytes, .. }
        | State::Character { bytes, .. } => bytes.len(),
    }
}

/// Feeds bytes all at once.
fn whole(bytes: &[u8]) -> String {
    events([(0, bytes)])
}

/// Feeds letters (`E` stands for Esc), each `apart` milliseconds after the one before.
fn check(letters: &str, apart: u64) -> String {
    let bytes = letters.replace('E', "\x1b");
    events(bytes.as_bytes().chunks(1).map(|byte| (apart, byte)))
}

#[test]
fn a_key_in_pieces_is_that_key() {
    assert_eq!(check("E[A", 30), "<up>");
    assert_eq!(check("E[A", 200), "<esc> <up>");
    assert_eq!(check("EOH", 30), "<home>");
    assert_eq!(check("E[5~", 30), "<pgup>");
    assert_eq!(check("E[6~j", 30), "<pgdn> j");
    assert_eq!(check("EE[A", 30), "<esc> <up>");
    assert_eq!(check("é日👍", 200), "é 日 👍");
}

#[test]
fn no_letter_of_a_sequence_is_typed() {
    let means = [
        ("OS", "<f4>"),
        ("[[A", "<f1>"),
        ("[15~", "<f5>"),
        ("[1;5C", "<c-right>"),
        ("[1;2S", "<f4>"),
        ("[c", "<right>"),
        ("OQ", "<f2>"),
        ("[<0;10;5M", "Click:9,4"),
        ("[<0;10;5m", ""),
        ("[<35;10;5M", ""),
        ("[I", "focus"),
        ("[O", ""),
        ("[201~", ""),
        ("[24;80R", ""),
        ("[?62;4c", "attributes"),
        ("[?2026;2$y", ""),
        ("[M !!", ""),
        ("[32;10;5M", ""),
        ("[98;0M", ""),
        ("[999999999999999999999~", ""),
        ("]11;rgb:0000/8000/ffff\x1b\\", "background:[0, 127, 255]"),
        ("]11;rgb:00/80/ff\x07", "background:[0, 128, 255]"),
        ("]10;rgb:0000/8000/ffff\x1b\\", ""),
        ("]52;c;cXFx\x07", ""),
        ("P1$r0m\x1b\\", ""),
        ("P>|term 1 q\x1b\\", ""),
        ("_Gi=1;OK\x1b\\", ""),
    ];
    for (rest, key) in means {
        let after = |before: &str, key: &str| {
            let words = [before, key, "j"].map(str::to_owned);
            words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(check(&format!("E{rest}j"), 0), after("", key), "{rest}");
        assert_eq!(check(&format!("E{rest}j"), 30), after("", key), "{rest}");
        assert_eq!(check(&format!("E{rest}j"), 200), after("<esc>", key), "{rest}");
    }
}

#[test]
fn keys_mean_what_terminals_send_for_them() {
    let sent: [(&str, &str); 42] = [
        ("j", "j"),
        ("G", "G"),
        ("é", "é"),
        (" ", "<space>"),
        ("\r", "<enter>"),
        ("\n", "<c-j>"),
        ("\t", "<tab>"),
        ("\x7f", "<bs>"),
        ("\x04", "<c-d>"),
        ("\x1c", "<c-\\>"),
        ("\0", "<c-space>"),
        ("E[Z", "<s-tab>"),
        ("EOP", "<f1>"),
        ("E[11~", "<f1>"),
        ("E[17~", "<f6>"),
        ("E[21~", "<f10>"),
        ("E[24~", "<f12>"),
        ("E[25~", ""),
        ("E[2~", ""),
        ("E[3;2~", "<del>"),
        ("E[1;2A", "<up>"),
        ("E[1;3C", "<a-right>"),
        ("E[1;7H", "<c-a-home>"),
        ("E[5^", "<c-pgup>"),
        ("E[5$", "<pgup>"),
        ("E[5@", "<c-pgup>"),
        ("E[a", "<up>"),
        ("EOa", "<c-up>"),
        ("EO5D", "<c-left>"),
        ("EOM", "<enter>"),
        ("EOw", "7"),
        ("EOj", "*"),
        ("E[97u", "a"),
        ("E[97;5u", "<c-a>"),
        ("E[97:65;2u", "A"),
        ("E[105;5u", "<c-i>"),
        ("E[9;2u", "<s-tab>"),
        ("E[97;1:3u", ""),
        ("E[97;9u", ""),
        ("E[57404u", "5"),
        ("E[27;5;13~", "<c-enter>"),
        ("E[1;129A", "<up>"),
    ];
    for (bytes, key) in sent {
        assert_eq!(whole(bytes.replace('E', "\x1b").as_bytes()), key, "{bytes}");
    }
}

#[test]
fn esc_and_a_key_at_once_is_that_key_with_alt() {
    assert_eq!(check("Ej", 0), "<a-j>");
    assert_eq!(check("Ej", 30), "<a-j>");
    assert_eq!(check("E\r", 0), "<a-enter>");
    assert_eq!(check("Eé", 0), "<a-é>");
    assert_eq!(check("EO", 0), "<a-O>");
    assert_eq!(check("EPj", 0), "<a-P> j");
}

#[test]
fn what_is_typed_is_events() {
    assert_eq!(check("E", 0), "<esc>");
    assert_eq!(check("EE", 0), "<esc> <esc>");
    assert_eq!(check("Ej", 60), "<esc> j");
    assert_eq!(check("Ej", 300), "<esc> j");
    assert_eq!(check("E[q", 100), "<esc> [ q");
    assert_eq!(check("E]q", 100), "<esc> ] q");
    assert_eq!(check("E[c", 300), "<esc> [ c");
    assert_eq!(check("[c", 0), "[ c");
    assert_eq!(check("E[", 100), "<esc> [");
    assert_eq!(check("EO", 100), "<esc> O");
    assert_eq!(check("E[1\x03", 30), "<c-c>");
    assert_eq!(check("E]11;rgb\x03", 30), "<c-c>");
    assert_eq!(events([(0, b"\xffj\xc3k\xe2\x80l\xed\xa0\x80m\xc0\xafn" as &[u8])]), "j k l m n");
}

#[test]
fn half_a_sequence_is_given_up_after_a_silence() {
    let halves: [&[u8]; 6] =
        [b"\x1b[1;", b"\x1b[<0;1", b"\x1b[M", b"\x1bO5", b"\x1b[[", b"\xf0\x9f"];
    for half in halves {
        assert_eq!(events([(0, half), (250, b"j")]), "j", "{half:?}");
    }
    for half in ["\x1b]11;rgb:00", "\x1bP1$r", "\x1b_G", "\x1b]11;rgb:0000/0000/0000\x1b"] {
        assert_eq!(events([(0, half.as_bytes()), (1000, b"j")]), "j", "{half:?}");
    }
}

#[test]
fn a_paste_is_one_whatever_it_holds() {
    assert_eq!(check("E[200~Gq n", 30), "paste:\"Gq n\"");
    assert_eq!(check("E[200~Gq n", 200), "<esc> paste:\"Gq n\"");
    let end = "\x1b[201~";
    assert_eq!(whole(b"\x1b[200~a\x1b[Aq\x1b\x1b[201~j"), r#"paste:"a\u{1b}[Aq\u{1b}" j"#);
    assert_eq!(whole(b"\x1b[200~\xffa\r\nb\rc\x1b[201~j"), r#"paste:"a\nb\nc" j"#);
    assert_eq!(whole(b"\x1b[200~\x1b[201~j"), r#"paste:"" j"#);
    let long = format!("\x1b[200~{}{end}j", "q".repeat(PASTED + 9));
    assert_eq!(whole(long.as_bytes()), format!("paste:{:?} j", "q".repeat(PASTED)));
}

#[test]
fn keys_are_heard_again_after_a_paste_that_never_ends() {
    let open: &[u8] = b"\x1b[200~Gq";
    assert_eq!(events([(0, open), (900, b"j")]), r#"paste:"Gqj""#);
    assert_eq!(events([(0, open), (1000, b"j")]), r#"paste:"Gq" j"#);
    assert_eq!(events([(0, open), (1000, b"\x1b[201~"), (0, b"j")]), r#"paste:"Gq" j"#);
}

/// Sequences that terminals send, each whole.
fn sequences() -> impl Strategy<Value = String> {
    prop_oneof![
        "\x1b\\[[0-9]{0,3}(;[0-9]{1,3}){0,2}[A-LN-Z~^]"
            .prop_filter("a paste", |s| s != "\x1b[200~"),
        "\x1b\\[[?<>=][0-9]{0,3}(;[0-9]{1,3}){0,2}[a-zA-Z]",
        "\x1b\\[[0-9]{1,5};[0-9]{0,3}(:[0-9])?u",
        "\x1bO[A-Za-z]",
        "\x1b\\[\\[[A-E]",
        "\x1b\\[M[ -~]{3}",
        "\x1b\\][0-9]{1,2};[ -~]{0,40}(\x07|\x1b\\\\)",
        "\x1bP[0-9>][ -~]{0,40}\x1b\\\\",
        "\x1b_G[ -~]{0,40}\x1b\\\\",
        "[é日👍]",
    ]
}

proptest! {
    #[test]
    fn a_sequence_cut_anywhere_is_that_key_or_nothing(
        sequence in sequences(),
        delays in proptest::collection::vec(0_u64..250, 128),
        single in any::<bool>(),
        at in any::<prop::sample::Index>(),
    ) {
        let bytes = sequence.as_bytes();
        let at = at.index(bytes.len());
        let halves = [&bytes[..at], &bytes[at..]];
        let pieces: Vec<&[u8]> = if single { bytes.chunks(1).collect() } else { halves.into() };
        let pieces = pieces.iter().filter(|p| !p.is_empty()).copied();
        let out = events(delays.iter().copied().zip(pieces));
        let left = out.strip_prefix("<esc>").unwrap_or(&out).trim_start();
        prop_assert!(left.is_empty() || left == whole(bytes), "{left:?} of {sequence:?}");
        let slow = events(bytes.chunks(1).map(|byte| (40, byte)));
        prop_assert_eq!(slow, whole(bytes));
    }

    #[test]
    fn text_cut_anywhere_is_typed_once(
        text in "[ -~éß日👍]{0,20}",
        delays in proptest::collection::vec(0_u64..250, 128),
    ) {
        let keys: Vec<String> =
            text.chars().map(|c| names::name(KeyCode::Char(c).into())).collect();
        prop_assert_eq!(events(delays.into_iter().zip(text.as_bytes().chunks(1))), keys.join(" "));
    }

    #[test]
    fn any_bytes_are_survived_and_keys_heard_after_them(
        pieces in proptest::collection::vec(
            (
                0_u64..1500,
                prop_oneof![
                    proptest::collection::vec(any::<u8>(), 0..100),
                    "[\x1b\\[\\]OPM_0-9;~<?$u\x07\\\\]{0,20}".prop_map(String::into_bytes),
                ],
            ),
            0..20,
        ),
    ) {
        let all = pieces.iter().map(|(after, bytes)| (*after, bytes.as_slice()));
        let before = events(all.clone());
        let after = events(all.chain([(1000, b"j" as &[u8])]));
        let expected = format!("{before} j");
        prop_assert_eq!(after, expected.strip_prefix(' ').unwrap_or(&expected));
    }
}
