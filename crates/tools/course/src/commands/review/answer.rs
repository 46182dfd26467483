//! The answer to a question in lines of text.

use exercise::quiz::{Choice, Claim, Kind, Outcome};

use super::words::{Shown, letter};
use crate::terminal::look::Ink;

impl Shown<'_> {
    /// The verdict, the explanation, and what shows it.
    pub fn answer(&self, right: bool, unknown: bool) -> String {
        let order = self.question.order();
        let place = order.iter().position(|place| *place == self.judged.right);
        let letter = letter(place.unwrap_or_default());
        let verdict = match (right, unknown) {
            (true, _) => self.look.ink(Ink::Green, "Right."),
            (false, true) => format!("The right answer is {letter}."),
            (false, false) => {
                let verdict = format!("Not this one. The right answer is {letter}.");
                self.look.ink(Ink::Red, &verdict)
            }
        };
        let mut lines = vec![String::new(), verdict];
        for paragraph in self.question.because.split("\n\n") {
            lines.push(self.look.wrapped(&paragraph.replace('\n', " ")));
        }
        lines.push(String::new());
        lines.extend(self.evidence(&order));
        lines.push(String::new());
        let pages: Vec<String> = self
            .question
            .reread
            .iter()
            .map(|page| self.page(page))
            .collect();
        lines.push(self.look.dim(&format!("Read again: {}", pages.join(", "))));
        lines.join("\n") + "\n"
    }

    fn evidence(&self, order: &[usize]) -> Vec<String> {
        if matches!(self.question.kind, Kind::Happens | Kind::Line) {
            let given: Vec<&str> = self
                .question
                .given
                .iter()
                .map(|c| c.program.as_str())
                .collect();
            return self
                .question
                .shown()
                .filter(|program| !given.contains(&program.name.as_str()))
                .filter_map(|program| Some(self.said(&program.name, self.did(&program.name)?)))
                .flatten()
                .collect();
        }
        let mut lines = Vec::new();
        let mut seen: Vec<&str> = self.question.shown().map(|p| p.name.as_str()).collect();
        for (shown, place) in order.iter().enumerate() {
            let Some(choice) = self.question.choices.get(*place) else {
                continue;
            };
            let sign = match *place == self.judged.right {
                true => "right",
                false => "wrong",
            };
            let tests: Vec<String> = choice.claims.iter().map(|claim| self.test(claim)).collect();
            lines.push(self.lettered(shown, &format!("{sign}: {}", tests.join(" "))));
            if self.question.kind == Kind::Why {
                lines.extend(self.witnesses(choice, &mut seen));
            }
            if self.question.kind == Kind::Fix {
                let program = choice.program.as_deref();
                let printed = program.and_then(|program| self.did(program)?.printed());
                let printed = printed.filter(|printed| printed.contains('\n'));
                let printed = printed.unwrap_or_default().lines();
                lines.extend(printed.map(|line| format!("       {line}")));
            }
            if let Some(note) = &choice.note {
                lines.push(self.look.wrapped(&format!("   {note}")));
            }
        }
        lines
    }

    /// The programs an option was tested with that nobody has `seen` yet, as changes.
    fn witnesses<'a>(&self, choice: &'a Choice, seen: &mut Vec<&'a str>) -> Vec<String> {
        let mut lines = Vec::new();
        for claim in &choice.claims {
            let file = claim.program.as_str();
            if !seen.contains(&file) {
                seen.push(file);
                lines.push(self.look.dim(&format!("   {file}:")));
                lines.extend(self.changed(file));
            }
        }
        lines
    }

    /// What would follow from a claim, and what happened.
    fn test(&self, claim: &Claim) -> String {
        let fact = self
            .did(&claim.program)
            .map(Outcome::in_words)
            .unwrap_or_default();
        if self.question.kind == Kind::Fix {
            return format!("{fact}.");
        }
        let (would, printed) = claim.what.would();
        let would = match printed {
            Some(text) => format!("{would} “{}”", text.replace('\n', " ⏎ ")),
            None => would,
        };
        let does = match claim.holds(|program| self.did(program)) {
            Some(true) => "That is so",
            _ => "That is not so",
        };
        format!("then {} would {would}. {does}: {fact}.", claim.program)
    }

    /// A page as a file people can open; its id where there is no such file.
    fn page(&self, id: &str) -> String {
        let (page, _) = id.split_once('#').unwrap_or((id, ""));
        let file = page.split_once('/').and_then(|(topic, name)| {
            let chapters = std::fs::read_dir(self.root.join("book/src")).ok()?;
            let folder = chapters.flatten().find_map(|entry| {
                let folder = entry.file_name().into_string().ok()?;
                let (number, rest) = folder.split_once('-')?;
                (rest == topic && number.bytes().all(|b| b.is_ascii_digit())).then_some(folder)
            })?;
            Some(format!("book/src/{folder}/{name}.md"))
        });
        file.unwrap_or_else(|| page.to_owned())
    }
}
