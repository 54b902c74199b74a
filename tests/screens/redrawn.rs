//! Frames drawn over earlier ones: what is kept of those must be what would be drawn.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use sayso::app::keys::script;
use sayso::tui::Theme;
use sayso::tui::draw::{RowCache, draw, draw_again};

use crate::support::{HARBOUR, turn};

/// Keys that move, select, mark, cover and uncover the text.
const KEYS: &str = "j j j k <c-d> <c-u> n n s n n S <esc> c n <enter> <tab> <esc> <space> <bs> G g g \
    / t h e <enter> n n <esc> f <esc> ? <esc> ] q [ q m a j j ' a z z - - + v m j j v m j j v p <esc> \
    r j j n n d d <esc> 1 <esc> g <esc> : <esc> = j <enter> <right> j <esc> <esc> } } { w j j w j j";

#[test]
fn frames_over_earlier_ones_are_those_drawn_anew() {
    let theme = Theme::builtin("dark").expect("a theme");
    for path in [HARBOUR, "stories/many-scripts.story", "stories/council-lanes.story"] {
        for (size, turns) in [((80, 24), 4), ((40, 12), 2), ((120, 40), 2), ((60, 8), 1)] {
            let mut replay =
                turn(("km", 0), &[path], "", (std::collections::BTreeMap::new(), size));
            let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
            let mut rows = RowCache::default();
            let mut kept = 0;
            let keys = script::read(KEYS).expect("keys");
            for (at, key) in keys.iter().cycle().take(turns * keys.len()).enumerate() {
                replay.play(std::slice::from_ref(key));
                let mut anew = Buffer::empty(buffer.area);
                let cursor = draw(replay.app(), &theme, &mut anew);
                let again = draw_again(replay.app(), &theme, &mut buffer, &mut rows);
                assert!(buffer == anew && cursor == again, "{path} at {size:?}, key {at}: {key:?}");
                kept += rows.kept().iter().flatten().count();
            }
            assert!(kept > 50 * turns, "{path} at {size:?}: {kept} rows were kept");
        }
    }
}
