//! Keeps texts away that no reader of Rust gets through.

use std::borrow::Cow;
use std::thread;

use crate::XrayError;

/// How large a file may be.
pub const MAX_BYTES: usize = 1024 * 1024;
/// How large the program with all questions may be.
pub const MAX_PROGRAM: usize = 16 * 1024 * 1024;
/// How deep brackets may be nested.
const MAX_DEPTH: usize = 256;
/// How long a statement may be: each operator may be one level of nesting.
const MAX_STATEMENT: usize = 20_000;
/// Reserved, not used: enough for the two limits above.
const STACK: usize = 256 * 1024 * 1024;

/// The text as rustc reads it: without a byte order mark, its `#!` line a comment. Lines stay.
pub fn plain(source: &str) -> Result<Cow<'_, str>, XrayError> {
    if source.len() > MAX_BYTES {
        return Err(XrayError::TooLarge {
            bytes: source.len(),
        });
    }
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    if is_too_deep(source) {
        return Err(XrayError::TooDeep);
    }
    Ok(match source.strip_prefix("#!") {
        Some(rest) if !rest.trim_start().starts_with('[') => Cow::Owned(format!("//{rest}")),
        _ => Cow::Borrowed(source),
    })
}

fn is_too_deep(source: &str) -> bool {
    let (mut depth, mut statement) = (0_usize, 0);
    for byte in source.bytes() {
        statement += 1;
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if matches!(byte, b';' | b'{' | b'}' | b',' | b'"') {
            statement = 0;
        }
        if depth > MAX_DEPTH || statement > MAX_STATEMENT {
            return true;
        }
    }
    false
}

/// Runs this on a thread of its own. Its stack is large enough for nested expressions, and the
/// texts that were read there are forgotten with it.
///
/// # Errors
/// When there is no memory for a thread.
pub fn with_deep_stack<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, XrayError> {
    thread::scope(|scope| {
        let worker = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .ok()?;
        worker.join().ok()
    })
    .ok_or(XrayError::TooDeep)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_is_no_program_text_keeps_its_line() {
        assert_eq!(plain("\u{feff}fn a() {}").unwrap(), "fn a() {}");
        assert_eq!(
            plain("#!/bin/sh\nfn a() {}").unwrap(),
            "///bin/sh\nfn a() {}"
        );
        assert_eq!(plain("#![allow(x)]").unwrap(), "#![allow(x)]");
    }

    #[test]
    fn endless_nesting_is_refused() {
        let deep = format!("fn a() {{ {} }}", "(".repeat(1000));
        assert!(matches!(plain(&deep), Err(XrayError::TooDeep)));
        let long = format!("fn a() {{ {}true }}", "!".repeat(100_000));
        assert!(matches!(plain(&long), Err(XrayError::TooDeep)));
        let large = " ".repeat(MAX_BYTES + 1);
        assert!(matches!(plain(&large), Err(XrayError::TooLarge { .. })));
    }
}
