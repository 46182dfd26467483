//! Whether a program runs by itself: a page can send it to the compiler as it stands.

use std::path::Path;

use toml::Table;

/// Whether the program `text` at `path` needs nothing but its language's standard library.
///
/// A Rust program needs more when it has no `main`, or when it names its own crate or one that
/// its crate depends on. Python halves use the standard library alone; the proof sees to that.
pub(super) fn runs_alone(root: &Path, path: &str, text: &str) -> bool {
    if !path.ends_with(".rs") {
        return true;
    }
    let asks_cargo = ["env!(", "include_str!(", "include_bytes!(", "include!("];
    text.contains("fn main(")
        && !asks_cargo.iter().any(|ask| text.contains(ask))
        && !crates_near(root, path)
            .iter()
            .any(|name| names_crate(text, name))
}

/// The crate that `path` belongs to, and what it depends on, as written in programs.
fn crates_near(root: &Path, path: &str) -> Vec<String> {
    let folders = Path::new(path).ancestors().skip(1);
    let manifest = folders
        .filter_map(|folder| std::fs::read_to_string(root.join(folder).join("Cargo.toml")).ok())
        .find_map(|text| {
            let table = text.parse::<Table>().ok()?;
            table.contains_key("package").then_some(table)
        });
    let Some(manifest) = manifest else {
        return Vec::new();
    };
    let own = manifest.get("package").and_then(|p| p.get("name"));
    let own = own.and_then(|name| name.as_str()).into_iter();
    let tables = ["dependencies", "dev-dependencies"];
    let needed = tables
        .iter()
        .filter_map(|name| manifest.get(*name)?.as_table())
        .flat_map(|table| table.keys().map(String::as_str));
    own.chain(needed)
        .map(|name| name.replace('-', "_"))
        .collect()
}

/// Whether `name::` or `use name;` occurs with `name` as a whole word.
pub(crate) fn names_crate(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + name.len()..];
        let whole = !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '.'));
        whole && (after.starts_with("::") || text[..at].ends_with("use ") && after.starts_with(';'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crate_with(manifest: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let topic = folder.path().join("crates/topics/ward");
        std::fs::create_dir_all(&topic).unwrap();
        std::fs::write(topic.join("Cargo.toml"), manifest).unwrap();
        folder
    }

    #[test]
    fn what_names_another_crate_does_not_run_by_itself() {
        let root = crate_with(
            "[package]\nname = \"ward\"\n[dependencies]\nserde-json = \"1\"\n\
             [dev-dependencies]\nrand.workspace = true\n",
        );
        let runs = |text: &str| runs_alone(root.path(), "crates/topics/ward/examples/a.rs", text);
        assert!(runs("use std::rc::Rc;\nfn main() {}\n"));
        assert!(runs(
            "struct ward; fn main() { my_ward::x(); a::ward::b(); }"
        ));
        for text in [
            "use ward::Bed;\nfn main() {}",
            "fn main() { ward::open(); }",
            "use serde_json::Value;\nfn main() {}",
            "use rand;\nfn main() {}",
            "fn main() { print!(\"{}\", include_str!(\"log.txt\")); }",
            "fn helper() {}",
        ] {
            assert!(!runs(text), "{text}");
        }
    }

    #[test]
    fn without_a_crate_around_it_a_program_with_main_runs() {
        let root = tempfile::tempdir().unwrap();
        assert!(runs_alone(root.path(), "a/b.rs", "fn main() {}"));
        assert!(runs_alone(root.path(), "a/b.py", "print(1)"));
    }
}
