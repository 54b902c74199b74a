//! No module needs one that needs it: the files and folders of a room, and those of each folder
//! in it, can be read one after the other.
//!
//! A folder's own `mod.rs` is not looked at, nor are tests.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{self, File};
use crate::{identifier, paths};

/// Which modules a module needs.
type Needs = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_folder_has_an_import_cycle() {
    let files = source::files();
    let (mut edges, mut folders) = (0, 0);
    for folder in files.iter().filter(|f| f.path.starts_with("src/")).map(File::modules) {
        let Some(found) = needs(&files, &folder) else { continue };
        folders += 1;
        edges += found.values().map(BTreeSet::len).sum::<usize>();
        assert_eq!(in_cycles(&found), Vec::<&str>::new(), "modules of {}", folder.join("::"));
    }
    assert!(edges > 200, "only {edges} imports were found");
    assert!(folders > 30, "only {folders} folders were found");
}

#[test]
fn a_cycle_is_found() {
    let check = |a: &str, b: &str| {
        let root = "//! x\npub mod a;\nmod b;\npub use b::{Thing, other};\n";
        let files = [("mod", root), ("a", a), ("b/mod", b), ("b/deep", "use super::super::X;")];
        let files = files.map(|(name, text)| File::new(&format!("src/view/{name}.rs"), text));
        in_cycles(&needs(&files, &["view"]).expect("it has modules")).join(" ")
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

/// Returns what each module directly below another needs of the others there; `None` if there are none.
fn needs(files: &[File], parent: &[&str]) -> Option<Needs> {
    let top = files.iter().find(|f| f.path.starts_with("src/") && f.modules() == parent)?;
    let deep = parent.len();
    let below = |f: &&File| {
        let modules = f.modules();
        f.path.starts_with("src/") && modules.len() > deep && modules.starts_with(parent)
    };
    let below: Vec<&File> = files.iter().filter(below).collect();
    if parent.is_empty() || below.is_empty() {
        return None;
    }
    let declared = top.words("mod").into_iter().map(|at| identifier(&top.code[at + 4..]));
    let mut needs: Needs = declared.map(|name| (name.to_owned(), BTreeSet::new())).collect();
    let again = handed_on(top);
    for file in below {
        let modules = file.modules();
        if modules.last() == Some(&"tests") {
            continue;
        }
        let code = file.code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let own = File { path: file.path.clone(), text: String::new(), code: code.to_owned() };
        let absolute = format!("crate::{}::", parent.join("::"));
        for (_, name) in paths(&own, &[absolute, "super::".repeat(modules.len() - deep)]) {
            let module = again.get(&name).unwrap_or(&name);
            if module != modules[deep] && needs.contains_key(module) {
                needs.entry(modules[deep].to_owned()).or_default().insert(module.clone());
            }
        }
    }
    Some(needs)
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
