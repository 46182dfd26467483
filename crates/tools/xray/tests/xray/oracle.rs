//! The slow way to the same answers: one question in one compilation, in the program itself.

use std::sync::Mutex;

use compiler::{Compile, CrateType, Diagnostic};
use xray::table::Permission;

use crate::support::{each, look, programs, rustc};

/// How many questions of each program are asked the slow way; `XRAY_SAMPLE` asks more.
const SAMPLE: usize = 8;

/// What became of a question asked alone.
#[derive(Debug, PartialEq, Eq)]
struct Alone {
    held: bool,
    breaks: bool,
}

#[test]
fn one_question_at_a_time_gives_the_same_answers() {
    let wrong = Mutex::new(Vec::new());
    each(programs(), |(name, source)| {
        let found = look(&source).unwrap();
        // Behind an error of its own the compiler is silent about more of the same kind.
        // And a question inside a `const fn` is refused for being asked there.
        if !found.errors.is_empty() || source.contains("const fn") {
            return;
        }
        let questions = questions(&found);
        let wanted = std::env::var("XRAY_SAMPLE")
            .ok()
            .and_then(|n| n.parse().ok());
        let step = questions.len().div_ceil(wanted.unwrap_or(SAMPLE)).max(1);
        for (line, statement, permission) in questions.iter().step_by(step) {
            let told = Alone {
                held: permission.held,
                breaks: permission.breaks.is_some(),
            };
            let asked = ask(&source, *line, statement);
            if told != asked {
                let all = &mut *wrong.lock().unwrap();
                all.push(format!(
                    "{name}, line {line}: {statement} {told:?} {asked:?}"
                ));
            }
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "told, asked:\n{}", wrong.join("\n"));
}

/// Questions that can be asked behind a whole line.
fn questions(found: &xray::Xray) -> Vec<(usize, String, Permission)> {
    let mut all = Vec::new();
    for row in found.tables.iter().flat_map(|table| {
        let alone = |line| table.rows.iter().filter(|row| row.line == line).count() == 1;
        table
            .rows
            .iter()
            .filter(move |row| !row.entry && alone(row.line))
    }) {
        for state in &row.states {
            let place = &state.place;
            all.push((row.line, format!("let _ = &{place};"), state.read.clone()));
            all.push((
                row.line,
                format!("let _ = &mut {place};"),
                state.write.clone(),
            ));
            // In a loop the compiler speaks of the question's own next turn alone, and not of a
            // value that was gone before.
            if let Some(own) = state.own.as_ref().filter(|_| state.read.held) {
                all.push((row.line, format!("drop({place});"), own.clone()));
            }
        }
    }
    all
}

fn ask(source: &str, line: usize, statement: &str) -> Alone {
    let mut lines: Vec<&str> = source.lines().collect();
    lines.insert(line, statement);
    let compiled = Compile::text(lines.join("\n"))
        .crate_type(CrateType::Lib)
        .crate_name("alone")
        .cap_lints("allow")
        .run(&rustc())
        .unwrap();
    let here = line + 1;
    let at_question = |error: &&Diagnostic| error.line() == Some(here);
    // In a loop the question may take what the next turn's question wants.
    let by_itself = |error: &Diagnostic| {
        let moves = || {
            error.spans.iter().filter(|span| {
                let label = span.label.as_deref().unwrap_or_default();
                label.contains("moved")
            })
        };
        error.code.as_deref() == Some("E0382")
            && moves().count() > 0
            && moves().all(|span| span.line_start == here)
    };
    let refused = compiled
        .errors()
        .any(|error| at_question(&error) && !by_itself(error));
    let broken = compiled
        .errors()
        .any(|error| !at_question(&error) || by_itself(error));
    Alone {
        held: !refused,
        breaks: !refused && broken,
    }
}
