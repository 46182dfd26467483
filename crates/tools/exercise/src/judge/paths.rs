//! File names in verdicts.
//!
//! In a workspace the compiler names files from the workspace's folder
//! (`name/src/lib.rs`); a verdict names them from the exercise's own.

use compiler::{Diagnostic, Span};

use super::run::TargetRun;

/// Shortens every file name in a message about the package in folder `name`.
pub(crate) fn of_diagnostic(diagnostic: &mut Diagnostic, name: &str) {
    for folder in ["src", "tests"] {
        for slash in ['/', '\\'] {
            let long = format!("{name}{slash}{folder}{slash}");
            let short = format!("{folder}{slash}");
            if let Some(rendered) = &mut diagnostic.rendered {
                *rendered = rendered.replace(&long, &short);
            }
            for span in &mut diagnostic.spans {
                of_span(span, &long, &short);
            }
        }
    }
    for child in &mut diagnostic.children {
        of_diagnostic(child, name);
    }
}

fn of_span(span: &mut Span, long: &str, short: &str) {
    if let Some(rest) = span.file.strip_prefix(long) {
        span.file = format!("{short}{rest}");
    }
    if let Some(caller) = span.called_from.as_deref_mut() {
        of_span(caller, long, short);
    }
}

/// The same for the places of panics.
pub(crate) fn of_run(run: &mut TargetRun, name: &str) {
    for place in run.tests.iter_mut().filter_map(|t| t.location.as_mut()) {
        let inside = place.file.strip_prefix(name);
        if let Some(rest) = inside.and_then(|rest| rest.strip_prefix('/')) {
            place.file = rest.to_owned();
        }
    }
}
