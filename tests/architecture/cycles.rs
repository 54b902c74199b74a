//! No module of a room needs one that needs it: the files at the top of a room
//! can be read one after the other.
//!
//! Modules below a room's top level are not looked at, nor tests.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{self, File};
use crate::{ROOMS, identifier, paths};

/// Which modules a module needs.
type Needs = BTreeMap<String, BTreeSet<String>>;

#[test]
fn a_room_has_no_import_cycles() {
    let files = source::files();
    let mut edges = 0;
    for room in ROOMS.iter().copied().flatten() {
        let found = needs(&files, room);
        edges += found.values().map(BTreeSet::len).sum::<usize>();
        assert_eq!(in_cycles(&found), Vec::<&str>::new(), "modules of {room}");
    }
    assert!(edges > 30, "only {edges} imports were found");
}

#[test]
fn a_cycle_is_found() {
    let check = |a: &str, b: &str| {
        let root = "//! x\npub mod a;\nmod b;\npub use b::{Thing, other};\n";
        let files = [("mod", root), ("a", a), ("b/mod", b), ("b/deep", "use super::super::X;")];
        let files = files.map(|(name, text)| File::new(&format!("src/view/{name}.rs"), text));
        in_cycles(&needs(&files, "view")).join(" ")
    };
    assert_eq!(check("use super::b;", "fn f() {}"), "");
    assert_eq!(check("use super::b::B;", "use super::a::A;"), "a b");
    assert_eq!(check("use crate::view::{b, other};", "fn f() { crate::view::a::g() }"), "a b");
    assert_eq!(check("use super::Thing;", "use super::a;"), "a b");
    assert_eq!(
        check("use super::Thing;", "#[cfg(test)]\nmod tests {\n    use super::super::a; }"),
        ""
    );
}

/// Returns what each module at the top of a room needs of the others there.
fn needs(files: &[File], room: &str) -> Needs {
    let path = format!("src/{room}/mod.rs");
    let top = files.iter().find(|f| f.path == path).expect("a room begins with its mod.rs");
    let declared = top.words("mod").into_iter().map(|at| identifier(&top.code[at + 4..]));
    let mut needs: Needs = declared.map(|name| (name.to_owned(), BTreeSet::new())).collect();
    let again = handed_on(top);
    for file in files {
        let modules = file.modules();
        if modules.first() != Some(&room) || modules.len() < 2 || modules.last() == Some(&"tests") {
            continue;
        }
        let code = file.code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let own = File { path: file.path.clone(), text: String::new(), code: code.to_owned() };
        for (_, name) in
            paths(&own, &[format!("crate::{room}::"), "super::".repeat(modules.len() - 1)])
        {
            let module = again.get(&name).unwrap_or(&name);
            if module != modules[1] && needs.contains_key(module) {
                needs.entry(modules[1].to_owned()).or_default().insert(module.clone());
            }
        }
    }
    needs
}

/// Returns what `pub use` of a room's root hands on, with the module that it comes from.
fn handed_on(top: &File) -> BTreeMap<String, String> {
    let mut again = BTreeMap::new();
    for at in top.words("pub use ") {
        let module = identifier(&top.code[at + 8..]).to_owned();
        let names = paths(top, &[format!("use {module}::")]);
        again.extend(names.into_iter().map(|(_, name)| (name, module.clone())));
    }
    again
}

/// Returns the modules that need themselves by way of others.
fn in_cycles(needs: &Needs) -> Vec<&str> {
    let reaches_itself = |from: &&str| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![*from]);
        while let Some(module) = next.pop() {
            let more = needs.get(module).into_iter().flatten();
            next.extend(more.map(String::as_str).filter(|module| seen.insert(*module)));
        }
        seen.contains(from)
    };
    needs.keys().map(String::as_str).filter(reaches_itself).collect()
}
