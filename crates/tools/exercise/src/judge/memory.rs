//! Remembered verdicts: the same inputs are not judged twice.
//!
//! A verdict lies in `.course/verdicts/NAME/KEY.json`, where the key is a hash
//! of everything that can change it.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use sandbox::Limits;
use serde_json::{Value, json};

use crate::exercise::Exercise;
use crate::files;
use crate::verdict::{Outcome, Verdict};

/// Changes when verdicts are written or reached in a new way.
const FORMAT: u32 = 2;
/// Verdicts kept for one exercise; the oldest go first.
const KEPT: usize = 16;

/// Everything a verdict depends on.
#[derive(Debug, Clone)]
pub(crate) struct Inputs<'a> {
    pub exercise: &'a Exercise,
    /// All files judged: the learner's source and the shipped tests.
    pub texts: &'a BTreeMap<String, String>,
    pub manifest: &'a str,
    pub compiler: String,
    pub limits: Limits,
    pub python: Option<&'a Path>,
    /// The lock of the packages that judge, where pytest does.
    pub packages: Option<String>,
}

/// A verdict from memory.
#[derive(Debug)]
pub(crate) struct Remembered {
    pub verdict: Verdict,
    /// Whether clippy had its say.
    pub linted: bool,
}

/// Where the verdict on these inputs lies.
pub(crate) fn path(root: &Path, inputs: &Inputs<'_>) -> PathBuf {
    // Two halves: the standard hasher alone has 64 bits.
    let half = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        (seed, FORMAT, env!("CARGO_PKG_VERSION")).hash(&mut hasher);
        (inputs.texts, inputs.manifest, &inputs.compiler).hash(&mut hasher);
        format!("{:?}", inputs.limits).hash(&mut hasher);
        let exercise = inputs.exercise;
        (&exercise.forbid, &exercise.require, exercise.kind.word()).hash(&mut hasher);
        (inputs.python, &inputs.packages).hash(&mut hasher);
        hasher.finish()
    };
    root.join(".course/verdicts")
        .join(&inputs.exercise.name)
        .join(format!("{:016x}{:016x}.json", half(0), half(1)))
}

/// The verdict that lies there; a damaged file counts as none.
pub(crate) fn recall(path: &Path) -> Option<Remembered> {
    let value: Value = serde_json::from_str(&fs::read_to_string(path).ok()?).ok()?;
    let mut verdict = Verdict::from_json(value.get("verdict")?)?;
    verdict.remembered = true;
    Some(Remembered {
        verdict,
        linted: value.get("linted")?.as_bool()?,
    })
}

/// Remembers a verdict that the same inputs would reach again. Memory is a
/// comfort: a full disk must not spoil the check itself.
pub(crate) fn remember(path: &Path, verdict: &Verdict, linted: bool) {
    let lasting = !matches!(
        verdict.outcome,
        Outcome::TimedOut { .. }
            | Outcome::LimitExceeded { .. }
            | Outcome::Unreadable { .. }
            | Outcome::ToolFailed { .. }
            | Outcome::Cancelled
    );
    if !lasting {
        return;
    }
    let mut kept = verdict.clone();
    // What depends on more than the inputs is found anew each time.
    kept.notes.clear();
    kept.cards.clear();
    let value = json!({ "linted": linted, "verdict": kept.to_coloured_json() });
    let _ = files::write_quickly(path, value.to_string().as_bytes());
    forget_oldest(path);
}

fn forget_oldest(path: &Path) {
    let Some(entries) = path.parent().and_then(|folder| fs::read_dir(folder).ok()) else {
        return;
    };
    let mut dated: Vec<_> = entries
        .flatten()
        .filter_map(|e| Some((e.metadata().ok()?.modified().ok()?, e.path())))
        .collect();
    if dated.len() > KEPT {
        dated.sort();
        for (_, old) in &dated[..dated.len() - KEPT] {
            let _ = fs::remove_file(old);
        }
    }
}
