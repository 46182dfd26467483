//! Opens a file in the editor the learner works with.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::programs;

/// How the editor is started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It has a window of its own and returns at once.
    Window,
    /// It opens in a new pane of the terminal multiplexer.
    Pane,
    /// It takes over this terminal until it ends.
    Here,
}

/// A command that opens a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The program.
    pub program: String,
    /// What it is given.
    pub arguments: Vec<OsString>,
    /// How it runs.
    pub way: Way,
    /// The editor's own name, for messages.
    pub editor: String,
}

/// Editors that open a window and leave the terminal alone.
const WINDOWED: [&str; 12] = [
    "code",
    "code-insiders",
    "codium",
    "cursor",
    "zed",
    "zeditor",
    "subl",
    "gedit",
    "kate",
    "gvim",
    "rustrover",
    "pycharm",
];

/// Decides how to open `file` from the environment. `installed` tells whether a program exists.
pub fn plan(
    file: &Path,
    variable: &dyn Fn(&str) -> Option<String>,
    installed: &dyn Fn(&str) -> bool,
) -> Result<Plan, String> {
    let words = chosen(variable, installed)?;
    let Some((program, extra)) = words.split_first() else {
        return Err(NO_EDITOR.to_string());
    };
    let name = editor_name(program);
    let mut arguments: Vec<OsString> = extra.iter().map(OsString::from).collect();
    arguments.push(file.as_os_str().to_owned());
    if WINDOWED.contains(&name.as_str()) {
        return Ok(Plan {
            program: program.clone(),
            arguments,
            way: Way::Window,
            editor: name,
        });
    }
    if let Some((multiplexer, first)) = multiplexer(variable) {
        let mut all: Vec<OsString> = first.iter().map(OsString::from).collect();
        all.push(OsString::from(program));
        all.extend(arguments);
        return Ok(Plan {
            program: multiplexer.to_string(),
            arguments: all,
            way: Way::Pane,
            editor: name,
        });
    }
    Ok(Plan {
        program: program.clone(),
        arguments,
        way: Way::Here,
        editor: name,
    })
}

fn chosen(
    variable: &dyn Fn(&str) -> Option<String>,
    installed: &dyn Fn(&str) -> bool,
) -> Result<Vec<String>, String> {
    for name in ["VISUAL", "EDITOR"] {
        if let Some(value) = variable(name).filter(|value| !value.trim().is_empty()) {
            return split_words(&value)
                .ok_or_else(|| format!("{name} has a quote that is not closed: {value}"));
        }
    }
    // Inside an editor's own terminal, that editor is the one in use.
    if variable("TERM_PROGRAM").as_deref() == Some("vscode") {
        for program in ["code", "cursor", "codium"] {
            if installed(program) {
                return Ok(vec![program.to_string()]);
            }
        }
    }
    let inside_zed = variable("ZED_TERM").is_some();
    let order = if inside_zed {
        [
            "zed", "zeditor", "code", "codium", "hx", "nvim", "vim", "nano",
        ]
    } else {
        [
            "code", "zed", "zeditor", "codium", "hx", "nvim", "vim", "nano",
        ]
    };
    order
        .into_iter()
        .find(|program| installed(program))
        .map(|program| vec![program.to_string()])
        .ok_or_else(|| NO_EDITOR.to_string())
}

fn multiplexer(
    variable: &dyn Fn(&str) -> Option<String>,
) -> Option<(&'static str, &'static [&'static str])> {
    if variable("ZELLIJ").is_some() {
        return Some(("zellij", &["run", "--close-on-exit", "--"]));
    }
    if variable("TMUX").is_some() {
        return Some(("tmux", &["split-window", "-h", "--"]));
    }
    None
}

fn editor_name(program: &str) -> String {
    let file = program.rsplit(['/', '\\']).next().unwrap_or(program);
    file.trim_end_matches(".exe")
        .trim_end_matches(".cmd")
        .to_ascii_lowercase()
}

/// Splits a command as a shell would, quotes included: `"/my editors/vi" -n`.
fn split_words(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), c) => word.get_or_insert_default().push(c),
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (None, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}

/// The plan for this machine.
pub fn plan_here(file: &Path) -> Result<Plan, String> {
    plan(file, &|name| env::var(name).ok(), &programs::installed)
}

/// Starts the editor. For [`Way::Here`] this returns when the editor ends.
pub fn run(plan: &Plan) -> Result<(), String> {
    let program = programs::find(&plan.program).unwrap_or_else(|| plan.program.clone().into());
    let mut command = Command::new(program);
    command.args(&plan.arguments);
    let failed = |error: &dyn std::fmt::Display| {
        format!(
            "could not start {}: {error}. Set EDITOR to the editor you use.",
            plan.program
        )
    };
    if plan.way == Way::Here {
        let status = command.status().map_err(|error| failed(&error))?;
        return if status.success() {
            Ok(())
        } else {
            Err(format!("{} ended with {status}", plan.editor))
        };
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| failed(&error))?;
    // Nobody waits for a window, but the finished process has to be collected.
    std::thread::spawn(move || child.wait());
    Ok(())
}

const NO_EDITOR: &str =
    "no editor found. Set EDITOR to the one you use, for example: export EDITOR=nano";

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(pairs: &[(&str, &str)], installed: &[&str]) -> Result<Plan, String> {
        plan(
            Path::new("/my course/lib.rs"),
            &|name| {
                pairs
                    .iter()
                    .find(|(key, _)| *key == name)
                    .map(|(_, value)| value.to_string())
            },
            &|program| installed.contains(&program),
        )
    }

    #[test]
    fn visual_wins_over_editor_and_may_hold_arguments() {
        let plan = planned(
            &[("VISUAL", "\"/my editors/vi\" -n"), ("EDITOR", "nano")],
            &[],
        )
        .unwrap();
        assert_eq!(plan.program, "/my editors/vi");
        assert_eq!(plan.arguments, ["-n", "/my course/lib.rs"]);
        assert_eq!(plan.way, Way::Here);
    }

    #[test]
    fn a_windowed_editor_never_takes_the_terminal() {
        let plan = planned(&[("EDITOR", "code --wait"), ("TMUX", "x")], &[]).unwrap();
        assert_eq!(plan.way, Way::Window);
        let inside = planned(&[("TERM_PROGRAM", "vscode")], &["code", "vim"]).unwrap();
        assert_eq!((inside.program.as_str(), inside.way), ("code", Way::Window));
    }

    #[test]
    fn a_terminal_editor_gets_a_pane_of_the_multiplexer() {
        let tmux = planned(&[("EDITOR", "vim"), ("TMUX", "socket,1,0")], &[]).unwrap();
        assert_eq!((tmux.program.as_str(), tmux.way), ("tmux", Way::Pane));
        let zellij = planned(&[("EDITOR", "vim"), ("ZELLIJ", "0")], &[]).unwrap();
        assert_eq!(
            zellij.arguments,
            ["run", "--close-on-exit", "--", "vim", "/my course/lib.rs"]
        );
    }

    #[test]
    fn without_any_editor_the_message_says_what_to_set() {
        assert!(planned(&[], &[]).unwrap_err().contains("EDITOR"));
        assert!(
            planned(&[("EDITOR", "\"open")], &[])
                .unwrap_err()
                .contains("quote")
        );
        assert_eq!(planned(&[], &["nano"]).unwrap().program, "nano");
    }
}
