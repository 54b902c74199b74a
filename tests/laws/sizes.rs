//! Sizes from 1 × 1 to 500 × 200, for everything that a key can open: every command of the table is
//! run in its contexts, and what it opened is drawn at each size.

use sayso::app::command::Context;
use sayso::app::commands::COMMANDS;
use sayso::app::keys::script;
use sayso::app::{Event, KeyEvent};
use sayso::story::{Disk, load};

use super::screen::Game;

/// The keys that lead to each context.
const WAYS: [(Context, &str); 5] = [
    (Context::Read, "n"),
    (Context::Card, "n <enter>"),
    (Context::List, "v q"),
    (Context::Picker, "s"),
    (Context::Prompt, "/ \"ferry\""),
];

const SIZES: [(u16, u16); 14] = [
    (1, 1),
    (2, 1),
    (1, 2),
    (3, 2),
    (5, 3),
    (12, 4),
    (20, 5),
    (40, 12),
    (59, 9),
    (60, 14),
    (80, 24),
    (110, 30),
    (1, 200),
    (500, 200),
];

fn press(game: &mut Game, keys: &[KeyEvent]) {
    for key in keys {
        game.feed(Event::Key(*key));
    }
}

#[test]
fn whatever_a_command_opens_can_be_drawn_at_every_size() {
    let story = load(&Disk, "tests/screens/harbour.story".as_ref()).expect("a story");
    for (context, way) in WAYS {
        let way = script::parse(way).expect("keys");
        let here = COMMANDS.iter().filter(|command| command.context == context);
        let mut tried = 0;
        for command in here {
            // a command without keys is run by its name
            let name = command.name.replace('-', " ");
            let keys = match command.keys.first() {
                Some(keys) => keys.replace('*', "a"),
                None => format!(": \"{name}\" <enter>"),
            };
            let keys = script::parse(&keys).expect("the keys of a command");
            let mut game = Game::of(&story, (80, 24));
            press(&mut game, &way);
            press(&mut game, &keys);
            for size in SIZES {
                if game.ended {
                    break;
                }
                game.resize(size);
                // on large screens some frames are only drawn: reading them back takes long
                match u32::from(size.0) * u32::from(size.1) {
                    0..4_000 => game.look(),
                    4_000..90_000 => game.draw(),
                    _ if tried % 8 == 0 => game.draw(),
                    _ => {}
                }
            }
            tried += 1;
        }
        assert!(tried > 3, "{tried} commands in {context:?}");
    }
}
