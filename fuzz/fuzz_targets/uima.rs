//! The law `uima` of tests/laws/laws.rs.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sayso_fuzz::law("uima", data));
