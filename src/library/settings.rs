//! What the user set: the configuration file, read with the place of every mistake.
//!
//! What a setting does is not here.
