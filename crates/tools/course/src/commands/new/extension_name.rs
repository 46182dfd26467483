//! Which names a Python package with Rust inside can have.

/// Words of Python that cannot be names.
const PYTHON_KEYWORDS: &str = "and as assert async await break class continue def del elif else \
    except finally for from global if import in is lambda nonlocal not or pass raise return try \
    while with yield match case type";
/// Words of Rust, which Cargo takes for no package.
const RUST_KEYWORDS: &str = "abstract as async await become box break const continue crate do dyn \
    else enum extern false final fn for gen if impl in let loop macro match mod move mut override \
    priv pub ref return self static struct super trait true try type typeof unsafe unsized use \
    virtual where while yield";
/// Modules of the standard library of Python 3.11 to 3.14.
const STANDARD_LIBRARY: &str = include_str!("standard_library.txt");
/// What the project itself needs or has under this name.
const IN_USE: &str = "benchmarks hypothesis maturin mypy packaging pip pluggy pyo3 \
    pyo3_build_config pytest python ruff scripts setuptools src tests target";

/// With a longer one, lines of the project would not fit.
const LONGEST: usize = 40;

/// Why this cannot be the name, with what to do; `None` when it can.
pub(super) fn problem(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some(String::from("the name is empty"));
    }
    if name.contains(['-', ' ', '.']) {
        let better = better(name);
        return Some(format!(
            "`{name}` cannot be imported: Python would read it as something else than one name. Use \
             {}; pip knows it by that name with dashes all the same.",
            or_any(&better)
        ));
    }
    if name.chars().any(|letter| letter.is_ascii_uppercase()) {
        let better = name.to_lowercase();
        return Some(format!(
            "modules are written in lower case, so that they are found on every system: use {}",
            or_any(&better)
        ));
    }
    if !fits(name) {
        return Some(format!(
            "`{name}` cannot be a name: lower-case letters a to z, digits and single _ are possible, \
             starting with a letter and ending with a letter or digit"
        ));
    }
    if name.len() > LONGEST {
        return Some(format!(
            "`{name}` is longer than {LONGEST} letters. {ANOTHER}"
        ));
    }
    let among = |words: &str| words.split_whitespace().any(|word| word == name);
    if among(PYTHON_KEYWORDS) {
        return Some(format!("`{name}` is a keyword of Python. {ANOTHER}"));
    }
    if among(RUST_KEYWORDS) {
        return Some(format!("`{name}` is a keyword of Rust. {ANOTHER}"));
    }
    if among(STANDARD_LIBRARY) {
        return Some(format!(
            "Python's standard library has a module `{name}`: `import {name}` would find only one of \
             the two. {ANOTHER}"
        ));
    }
    if among(IN_USE) {
        return Some(format!(
            "the project needs `{name}` for something else. {ANOTHER}"
        ));
    }
    None
}

const ANOTHER: &str = "Choose another name.";

/// The name by which pip knows the package.
pub(super) fn distribution(name: &str) -> String {
    name.replace('_', "-")
}

fn fits(name: &str) -> bool {
    let allowed =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    name.starts_with(|letter: char| letter.is_ascii_lowercase())
        && name.chars().all(allowed)
        && !name.ends_with('_')
        && !name.contains("__")
}

/// The nearest name that fits, where there is one.
fn better(name: &str) -> String {
    let lower = name.to_lowercase().replace(['-', ' ', '.'], "_");
    lower.trim_matches('_').to_owned()
}

fn or_any(better: &str) -> String {
    match problem(better) {
        None => format!("`{better}`"),
        Some(_) => String::from("a name of lower-case letters, digits and _"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_names_have_no_problem() {
        for name in ["ward_names", "a", "names2", "fast_sums"] {
            assert_eq!(problem(name), None, "{name}");
        }
    }

    #[test]
    fn each_problem_says_what_to_do() {
        for (name, said) in [
            ("", "empty"),
            ("ward-names", "Use `ward_names`"),
            ("Ward-Names", "Use `ward_names`"),
            ("2-names", "lower-case letters, digits"),
            ("WardNames", "use `wardnames`"),
            ("2names", "starting with a letter"),
            ("_names", "starting with a letter"),
            ("names_", "ending with a letter"),
            ("ward__names", "single _"),
            ("zoë", "a to z"),
            ("../names", "Use a name of"),
            ("class", "keyword of Python"),
            ("match", "keyword of Python"),
            ("fn", "keyword of Rust"),
            ("json", "standard library"),
            ("annotationlib", "standard library"),
            ("pytest", "something else"),
            (&"long_".repeat(9)[..44], "longer than 40"),
        ] {
            let problem = problem(name).unwrap_or_default();
            assert!(problem.contains(said), "{name}: {problem}");
        }
    }

    #[test]
    fn pip_knows_it_with_dashes() {
        assert_eq!(distribution("ward_names"), "ward-names");
    }
}
