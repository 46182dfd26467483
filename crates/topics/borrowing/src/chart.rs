//! A patient's chart.

/// Notes about one patient, oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    name: String,
    notes: Vec<String>,
}

impl Chart {
    /// A chart without notes.
    pub fn new(name: &str) -> Chart {
        Chart {
            name: name.to_string(),
            notes: Vec::new(),
        }
    }

    // ANCHOR: receivers
    /// Looks: how many notes there are.
    pub fn len(&self) -> usize {
        self.notes.len()
    }

    /// Changes: writes a note.
    pub fn note(&mut self, text: &str) {
        self.notes.push(text.to_string());
    }

    /// Takes: the chart becomes its notes, and there is no chart any more.
    pub fn close(self) -> Vec<String> {
        self.notes
    }
    // ANCHOR_END: receivers

    /// Whether there are no notes.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    /// Whose chart it is.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The oldest note, to look at.
    pub fn first(&self) -> Option<&str> {
        self.notes.first().map(|note| note.as_str())
    }

    /// The newest note, to change.
    pub fn last_mut(&mut self) -> Option<&mut String> {
        self.notes.last_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_kept_in_order() {
        let mut chart = Chart::new("Ana");
        assert!(chart.is_empty());
        chart.note("admitted");
        chart.note("X-ray");
        assert_eq!(chart.len(), 2);
        assert_eq!(chart.first(), Some("admitted"));
        assert_eq!(chart.name(), "Ana");
        assert_eq!(chart.close(), ["admitted", "X-ray"]);
    }

    #[test]
    fn the_newest_note_can_be_changed() {
        let mut chart = Chart::new("Ana");
        assert!(chart.last_mut().is_none());
        chart.note("X-ray");
        if let Some(note) = chart.last_mut() {
            note.push_str(", normal");
        }
        assert_eq!(chart.first(), Some("X-ray, normal"));
    }
}
