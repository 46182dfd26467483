//! The slow way to the same answers: one question in one program, behind a line of the text.

use std::sync::Mutex;

use compiler::{Compile, CrateType, Diagnostic};
use xray::table::Permission;

use crate::support::{each, look, programs, rustc};

/// What became of a question asked alone.
#[derive(Debug, PartialEq, Eq)]
struct Alone {
    held: bool,
    breaks: bool,
}

#[test]
fn asking_alone_gives_the_same_answers() {
    let wrong = Mutex::new(Vec::new());
    each(programs(), |(name, source)| {
        let found = look(&source).unwrap();
        // Behind an error of its own the compiler is silent about more of the same kind.
        // And a question inside a `const fn` is refused for being asked there.
        if !found.errors.is_empty() || source.contains("const fn") {
            return;
        }
        let questions = questions_of(&found, &source);
        let mut here = differences(&source, 0, &questions);
        // In one compilation for each the answers are the same as in modules of one.
        for question in questions.iter().step_by(questions.len().div_ceil(3).max(1)) {
            here.extend(differences(&source, 0, std::slice::from_ref(question)));
        }
        let here = here
            .into_iter()
            .map(|difference| format!("{name}, {difference}"));
        wrong.lock().unwrap().extend(here);
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A question, and what the table says to it.
pub struct Asked {
    line: usize,
    statement: String,
    told: Alone,
}

/// Questions that can be asked behind a whole line: where one row stands for it, behind a
/// statement or at the start of a block that it opens.
pub fn questions_of(found: &xray::Xray, source: &str) -> Vec<Asked> {
    let lines: Vec<&str> = source.lines().collect();
    let mut all = Vec::new();
    for table in &found.tables {
        let alone = |line| table.rows.iter().filter(|row| row.line == line).count() == 1;
        for row in table.rows.iter().filter(|row| alone(row.line)) {
            // A block's last expression wants a semicolon first.
            let ends = if row.entry { &['{'][..] } else { &[';', '}'] };
            if !lines[row.line - 1].ends_with(ends) {
                continue;
            }
            for state in &row.states {
                let place = &state.place;
                let mut ask = |statement: String, told: &Permission| {
                    all.push(Asked {
                        line: row.line,
                        statement,
                        told: Alone {
                            held: told.held,
                            breaks: told.breaks.is_some(),
                        },
                    });
                };
                ask(format!("let _ = &{place};"), &state.read);
                ask(format!("let _ = &mut {place};"), &state.write);
                // In a loop the compiler speaks of the question's own next turn alone, and not
                // of a value that was gone before.
                if let Some(own) = state.own.as_ref().filter(|_| state.read.held) {
                    ask(format!("drop({place});"), own);
                }
            }
        }
    }
    all
}

/// The questions to which the compiler says something else than the table. The first `shared`
/// lines of the program stand once for all of them.
pub fn differences(source: &str, shared: usize, questions: &[Asked]) -> Vec<String> {
    let answers = ask(source, shared, questions);
    let pairs = questions.iter().zip(answers);
    pairs
        .filter(|(question, answer)| question.told != *answer)
        .map(|(question, answer)| {
            let Asked {
                line,
                statement,
                told,
            } = question;
            format!("line {line}: {statement} told {told:?}, asked {answer:?}")
        })
        .collect()
}

/// Asks each question in a program of its own. The programs are modules of one compilation, where
/// they cannot touch each other.
fn ask(source: &str, shared: usize, questions: &[Asked]) -> Vec<Alone> {
    let (head, rest) = source.split_at(lines_end(source, shared));
    let mut text = head.to_owned();
    let mut modules = Vec::new();
    let mut line = shared + 1;
    for (
        number,
        Asked {
            line: behind,
            statement,
            ..
        },
    ) in questions.iter().enumerate()
    {
        // A comment about the file wants to be the first in it.
        let shares = if shared > 0 { "use super::*;" } else { "" };
        text.push_str(&format!("mod m{number} {{ {shares}\n"));
        let mut lines: Vec<&str> = rest.lines().collect();
        let behind = behind - shared;
        lines.insert(behind, statement);
        modules.push((line..line + lines.len() + 2, line + behind + 1));
        line += lines.len() + 2;
        text.push_str(&lines.join("\n"));
        text.push_str("\n}\n");
    }
    let compiled = Compile::text(text)
        .crate_type(CrateType::Lib)
        .crate_name("alone")
        .cap_lints("allow")
        .run(&rustc())
        .unwrap();
    let mut by_module: Vec<Vec<&Diagnostic>> = vec![Vec::new(); modules.len()];
    for error in compiled.errors() {
        let line = error.line().unwrap_or_else(|| panic!("{}", error.message));
        let at = modules.partition_point(|(lines, _)| lines.end <= line);
        by_module[at].push(error);
    }
    let answers = modules.iter().zip(by_module);
    answers
        .map(|((_, here), errors)| alone(&errors, *here))
        .collect()
}

/// Where the first `count` lines end.
fn lines_end(text: &str, count: usize) -> usize {
    text.split_inclusive('\n').take(count).map(str::len).sum()
}

/// What errors say of the question on this line.
fn alone(errors: &[&Diagnostic], here: usize) -> Alone {
    let at_question = |error: &Diagnostic| error.line() == Some(here);
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
    let refused = errors
        .iter()
        .any(|error| at_question(error) && !by_itself(error));
    let broken = errors
        .iter()
        .any(|error| !at_question(error) || by_itself(error));
    Alone {
        held: !refused,
        breaks: !refused && broken,
    }
}
