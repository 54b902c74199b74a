//! The terminal itself: taking it and giving it back, its bytes, its speed.
//!
//! ```text
//! tty              opening it, its size, writing to it
//! guard            raw mode and the alternate screen, undone whatever happens
//! threads          the signal thread and the key thread
//! event_queue      what all threads put events into, and what wakes the event loop
//! keyboard         who reads keys: the event loop or the key thread
//! input            from the bytes of a terminal to keys, pastes, mouse, answers
//! background       whether its background is dark or light
//! frame_throttle   how fast frames may follow each other on a slow line
//! screen_lag       keys pressed before the screen had shown what came before
//! clipboard        where a copy goes: OSC 52, tmux, GNU screen
//! links            which terminals show addresses as links; the browser
//! editor           handing it to the user's editor and taking it back
//! ```

pub mod background;
pub mod clipboard;
pub mod editor;
pub mod event_queue;
pub mod frame_throttle;
pub mod guard;
pub mod input;
pub mod keyboard;
pub mod links;
pub mod screen_lag;
pub mod threads;
pub mod tty;
