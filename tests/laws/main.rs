//! What holds whatever comes in: the laws that fuzz/ looks for breaches of, here on the inputs that
//! once broke them (`kept/LAW-…`) and on stories that are changed at random. 10 rounds; `SAYSO_ROUNDS`
//! says another number.

#![allow(unreachable_pub, reason = "fuzz/ has the same modules")]

mod hostile;
mod laws;
mod screen;
mod strict;
