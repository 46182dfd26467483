//! What the browser measured of the pages, in one line: `target/proof/pages.json` has it all.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::engine::Summary;
use crate::outcome::Outcome;

/// The proof that measures.
const PROOF: &str = "browser/weight";

/// Where the proof leaves what it measured.
pub fn report(target: &Path) -> PathBuf {
    target.join("proof").join("pages.json")
}

/// The heaviest page and the one that took longest until it could be used, where the run proved
/// what pages weigh.
pub fn told(summary: &Summary, report: &Path) -> Option<String> {
    let proved = summary.results.iter().any(|proved| {
        let measured = matches!(proved.outcome, Outcome::Passed | Outcome::Failed(_));
        proved.id == PROOF && measured
    });
    let text = proved.then(|| fs::read_to_string(report).ok()).flatten()?;
    line(&serde_json::from_str(&text).ok()?)
}

fn line(report: &Value) -> Option<String> {
    let pages = report.get("pages")?.as_object()?;
    let most = |what: &str| {
        pages
            .iter()
            .filter_map(|(page, measured)| Some((page, measured.get(what)?.as_f64()?)))
            .max_by(|(_, one), (_, other)| one.total_cmp(other))
    };
    let (heaviest, bytes) = most("own")?;
    let (slowest, millis) = most("interactive")?;
    let all = report.get("first visit")?.get("all")?.as_f64()?;
    Some(format!(
        "pages: a first visit loads {}; the heaviest adds {} ({heaviest}), the slowest can be used \
         after {millis:.0} ms ({slowest}); all in target/proof/pages.json",
        kilobytes(all),
        kilobytes(bytes),
    ))
}

fn kilobytes(bytes: f64) -> String {
    format!("{:.0} kB", bytes / 1000.0)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::engine::Proved;

    const REPORT: &str = r#"{
        "first visit": { "own": 20000.0, "all": 812345.0, "interactive": 300.5 },
        "pages": {
            "welcome.html": { "own": 20000.0, "interactive": 61.2 },
            "04-ownership/moves.html": { "own": 130400.0, "interactive": 40.0 }
        }
    }"#;

    fn summary(id: &str, outcome: Outcome) -> Summary {
        let mut summary = Summary::default();
        summary.results.push(Proved {
            id: id.to_owned(),
            outcome,
            remembered: false,
            time: Duration::ZERO,
        });
        summary
    }

    #[test]
    fn the_heaviest_and_the_slowest_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("pages.json");
        let measured = summary(PROOF, Outcome::Passed);
        assert_eq!(told(&measured, &report), None, "nothing was written");
        fs::write(&report, REPORT).unwrap();
        let line = told(&measured, &report).unwrap();
        for part in [
            "loads 812 kB",
            "adds 130 kB (04-ownership/moves.html)",
            "after 61 ms (welcome.html)",
        ] {
            assert!(line.contains(part), "{part}: {line}");
        }
        let other = summary("browser/run", Outcome::Passed);
        assert_eq!(told(&other, &report), None, "this run did not measure");
        let not = summary(PROOF, Outcome::CouldNotProve(String::new()));
        assert_eq!(told(&not, &report), None);
        fs::write(&report, "{}").unwrap();
        assert_eq!(told(&measured, &report), None);
    }
}
