//! Addresses outside the screen: which terminals show them as links (OSC 8), and the browser.
//!
//! The environment comes in as a function. What an address may hold is `view::visible::web_address`'s.

use std::process::{Command, Stdio};
use std::{env, thread};

/// Browsers that draw in a terminal, which is taken.
const IN_THE_TERMINAL: [&str; 8] =
    ["w3m", "lynx", "links", "links2", "elinks", "browsh", "www-browser", "chawan"];

/// Returns true if the terminal is known to show OSC 8 as links; others may print its bytes.
///
/// `FORCE_HYPERLINK` decides if it is set: 0 is no.
pub fn are_shown(value: &dyn Fn(&str) -> Option<String>) -> bool {
    let set = |name: &str| value(name).is_some_and(|value| !value.is_empty());
    if let Some(forced) = value("FORCE_HYPERLINK").filter(|forced| !forced.is_empty()) {
        return forced != "0";
    }
    let term = value("TERM").unwrap_or_default();
    let at_least = |name: &str, least: &[u32]| {
        value(name).is_some_and(|version| numbers(&version).as_slice() >= least)
    };
    let program = value("TERM_PROGRAM").unwrap_or_default();
    if set("TMUX") || term.starts_with("tmux") {
        // earlier ones drop links; this one hands them on to terminals that have them
        return program == "tmux" && at_least("TERM_PROGRAM_VERSION", &[3, 4]);
    }
    if set("STY") || term.starts_with("screen") || matches!(&*term, "" | "dumb" | "linux") {
        return false;
    }
    let known = ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour", "rio"];
    known.iter().any(|name| term.starts_with(name))
        || ["WezTerm", "ghostty", "vscode", "Hyper", "rio", "contour", "WarpTerminal"]
            .contains(&&*program)
        || (program == "iTerm.app" && at_least("TERM_PROGRAM_VERSION", &[3, 1]))
        || at_least("VTE_VERSION", &[5000])
        || at_least("KONSOLE_VERSION", &[201_200])
        || ["WT_SESSION", "KITTY_WINDOW_ID", "DOMTERM"].into_iter().any(set)
}

/// Returns the numbers of a version: `3.3a` is 3 and 3.
fn numbers(version: &str) -> Vec<u32> {
    let part = |part: &str| {
        let digits = part.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        digits.parse().unwrap_or(0)
    };
    version.split('.').map(part).collect()
}

/// Starts a browser with an address; returns its name.
///
/// # Errors
/// Why none was started, in one line (unsanitised); empty if there is none to start.
pub fn browse(url: &str) -> Result<String, String> {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let named = env::var("BROWSER").ok().filter(|value| !value.trim().is_empty());
    let has_windows = set("DISPLAY") || set("WAYLAND_DISPLAY") || cfg!(target_os = "macos");
    let line = match named {
        // several may be named; the first is the one to try
        Some(named) => named.split(':').next().unwrap_or_default().to_owned(),
        None if !has_windows => return Err(String::new()),
        None if cfg!(target_os = "macos") => "open".to_owned(),
        None => "xdg-open".to_owned(),
    };
    let mut words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    if words.iter().any(|word| word.contains("%s")) {
        for word in &mut words {
            *word = word.replace("%s", url);
        }
    } else {
        words.push(url.to_owned());
    }
    let Some((program, arguments)) = words.split_first() else { return Err(String::new()) };
    let name = program.rsplit('/').next().unwrap_or_default();
    if IN_THE_TERMINAL.contains(&name) {
        return Err(format!("{name} would need this terminal"));
    }
    let null = Stdio::null;
    let started =
        Command::new(program).args(arguments).stdin(null()).stdout(null()).stderr(null()).spawn();
    let mut child = started.map_err(|why| format!("{program} cannot be started: {why}"))?;
    // it is waited for, so that no zombie stays
    let _ = thread::Builder::new().name("browser".to_owned()).spawn(move || child.wait());
    Ok(program.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(variables: &[(&str, &str)]) -> bool {
        are_shown(&|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn links_are_for_terminals_that_are_known_to_have_them() {
        let xterm = ("TERM", "xterm-256color");
        assert!(!shown(&[xterm]) && !shown(&[]));
        assert!(
            shown(&[xterm, ("VTE_VERSION", "7600")]) && !shown(&[xterm, ("VTE_VERSION", "4800")])
        );
        assert!(shown(&[("TERM", "xterm-kitty")]) && shown(&[("TERM", "foot-extra")]));
        assert!(shown(&[xterm, ("TERM_PROGRAM", "iTerm.app"), ("TERM_PROGRAM_VERSION", "3.4.15")]));
        assert!(!shown(&[xterm, ("TERM_PROGRAM", "Apple_Terminal")]));
        assert!(shown(&[xterm, ("FORCE_HYPERLINK", "1")]));
        assert!(!shown(&[("TERM", "xterm-kitty"), ("FORCE_HYPERLINK", "0")]));
        let tmux = |version| {
            let program = ("TERM_PROGRAM", "tmux");
            shown(&[
                ("TERM", "tmux-256color"),
                ("TMUX", "x"),
                program,
                ("TERM_PROGRAM_VERSION", version),
            ])
        };
        assert!(tmux("3.4") && tmux("3.5a") && tmux("4.0") && !tmux("3.3a"));
        assert!(!shown(&[
            ("TERM", "screen.xterm-256color"),
            ("VTE_VERSION", "7600"),
            ("STY", "1.x")
        ]));
        assert!(!shown(&[("TERM", "linux"), ("KITTY_WINDOW_ID", "1")]));
    }
}
