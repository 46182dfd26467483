//! The rules for `sandbox-exec`, which comes with macOS.

use std::fmt::Write;
use std::path::Path;

use crate::isolation::Reach;

/// Where people keep their files.
const PRIVATE: [&str; 5] = [
    "/Users",
    "/Volumes",
    "/private/tmp",
    "/private/var/tmp",
    "/private/var/folders",
];

/// Rules that let a command reach no more than `reach`. The last rule that fits is the one that
/// counts.
pub(super) fn profile(reach: &Reach) -> String {
    let mut rules = String::from(
        "(version 1)(allow default)(deny network*)(deny file-write*)\
         (deny signal)(allow signal (target same-sandbox))",
    );
    for folder in PRIVATE {
        rule(&mut rules, "deny file-read*", Path::new(folder));
    }
    // Names of folders on the way to what may be read.
    rules.push_str("(allow file-read-metadata)");
    for path in &reach.read {
        rule(&mut rules, "allow file-read*", path);
    }
    rule(&mut rules, "allow file-read* file-write*", &reach.write);
    rule(&mut rules, "allow file-write*", Path::new("/dev/null"));
    rules
}

/// Appends a rule for everything below `path`, under its name without links.
fn rule(rules: &mut String, what: &str, path: &Path) {
    let path = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let path = path.to_string_lossy();
    let quoted = path.replace('\\', "\\\\").replace('"', "\\\"");
    // A text can always grow.
    let _ = write!(rules, "({what} (subpath \"{quoted}\"))");
}
