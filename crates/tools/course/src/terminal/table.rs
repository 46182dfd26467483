//! Tables of Markdown: columns where there is room for them, otherwise `heading: value` lines.

use super::look::Look;
use super::prose::marked;
use super::text;

/// Between two columns.
const GAP: &str = "  ";
/// A column that is cut to less than this is no pleasure to read.
const NARROWEST: usize = 12;

/// A table: its headings and its rows, all of the same length.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    headings: Vec<String>,
    /// Which columns are set to the right.
    right: Vec<bool>,
    rows: Vec<Vec<String>>,
}

/// Reads lines that begin with `|`; `None` when they are no table.
pub fn read(lines: &[String]) -> Option<Table> {
    let [headings, rule, rows @ ..] = lines else {
        return None;
    };
    let (headings, rule) = (cells(headings)?, cells(rule)?);
    let is_rule = |cell: &String| {
        let dashes = cell.trim_start_matches(':').trim_end_matches(':');
        !dashes.is_empty() && dashes.chars().all(|c| c == '-')
    };
    if rule.len() != headings.len() || !rule.iter().all(is_rule) {
        return None;
    }
    let right = rule
        .iter()
        .map(|cell| cell.ends_with(':') && !cell.starts_with(':'))
        .collect();
    let rows = rows
        .iter()
        .filter_map(|row| cells(row))
        .map(|mut row| {
            row.resize(headings.len(), String::new());
            row
        })
        .collect();
    Some(Table {
        headings,
        right,
        rows,
    })
}

/// The cells of a line; `\|` is a bar within one.
fn cells(line: &str) -> Option<Vec<String>> {
    let line = line.trim().strip_prefix('|')?;
    let mut cells = vec![String::new()];
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, cells.last_mut()) {
            ('\\', Some(cell)) if letters.peek() == Some(&'|') => {
                letters.next();
                cell.push('|');
            }
            ('|', _) => cells.push(String::new()),
            (_, Some(cell)) => cell.push(letter),
            _ => {}
        }
    }
    // What follows the last bar is no cell, unless the bar was left out.
    if cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    Some(cells.iter().map(|cell| cell.trim().to_owned()).collect())
}

impl Table {
    /// Laid out for a window of `width` columns.
    pub fn lines(&self, width: usize, look: Look) -> Vec<String> {
        match self.widths(width, look) {
            Some(widths) => self.in_columns(&widths, look),
            None => self.one_by_one(width, look),
        }
    }

    /// How wide each column is; `None` when the window is too narrow for columns.
    fn widths(&self, width: usize, look: Look) -> Option<Vec<usize>> {
        let mut widths: Vec<usize> = (0..self.headings.len())
            .map(|at| {
                let cells = self.rows.iter().filter_map(|row| row.get(at));
                let cells = cells.map(|cell| text::width(&marked(cell, look)));
                let heading = self.headings.get(at).map_or(0, |cell| text::width(cell));
                cells.chain([heading]).max().unwrap_or_default()
            })
            .collect();
        let gaps = GAP.len() * widths.len().saturating_sub(1);
        while widths.iter().sum::<usize>() + gaps > width {
            let widest = widths.iter_mut().max()?;
            if *widest <= NARROWEST {
                return None;
            }
            *widest -= 1;
        }
        Some(widths)
    }

    fn in_columns(&self, widths: &[usize], look: Look) -> Vec<String> {
        let headings: Vec<String> = self.headings.iter().map(|one| look.bold(one)).collect();
        let mut lines = self.row(&headings, widths);
        let rules: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
        lines.push(look.dim(&rules.join(GAP)));
        for row in &self.rows {
            let cells: Vec<String> = row.iter().map(|cell| marked(cell, look)).collect();
            lines.extend(self.row(&cells, widths));
        }
        lines
    }

    /// One row, as many lines high as its highest cell.
    fn row(&self, cells: &[String], widths: &[usize]) -> Vec<String> {
        let columns: Vec<(Vec<String>, usize, bool)> = cells
            .iter()
            .zip(widths)
            .zip(&self.right)
            .map(|((cell, width), right)| (text::wrap(cell, *width), *width, *right))
            .collect();
        let height = columns.iter().map(|(lines, ..)| lines.len()).max();
        (0..height.unwrap_or_default())
            .map(|at| {
                let parts: Vec<String> = columns
                    .iter()
                    .map(|(lines, width, right)| {
                        let part = lines.get(at).map_or("", String::as_str);
                        match right {
                            true => {
                                let missing = width.saturating_sub(text::width(part));
                                " ".repeat(missing) + part
                            }
                            false => text::fit(part, *width),
                        }
                    })
                    .collect();
                parts.join(GAP).trim_end().to_owned()
            })
            .collect()
    }

    /// `heading: value` for each cell, and a space between the rows.
    fn one_by_one(&self, width: usize, look: Look) -> Vec<String> {
        let mut lines = Vec::new();
        for row in &self.rows {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            for (heading, cell) in self.headings.iter().zip(row) {
                if cell.is_empty() {
                    continue;
                }
                let cell = marked(cell, look);
                let line = match heading.as_str() {
                    "" => cell,
                    heading => format!("{}: {cell}", look.bold(heading)),
                };
                lines.extend(text::wrap(&line, width));
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHART: &str = "\
| reading | mark |
|---|--:|
| temperature from 38.5, in the mouth | `fever 387` |
| any other | `a \\| b` |";

    fn table(text: &str) -> Table {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        read(&lines).unwrap()
    }

    #[test]
    fn columns_stand_under_their_headings() {
        assert_eq!(
            table(CHART).lines(60, Look::plain(60)),
            [
                "reading                                     mark",
                "───────────────────────────────────  ───────────",
                "temperature from 38.5, in the mouth  `fever 387`",
                "any other                                `a | b`",
            ]
        );
    }

    #[test]
    fn where_room_is_short_the_widest_cells_are_broken() {
        assert_eq!(
            table(CHART).lines(40, Look::plain(40)),
            [
                "reading                             mark",
                "───────────────────────────  ───────────",
                "temperature from 38.5, in    `fever 387`",
                "the mouth",
                "any other                        `a | b`",
            ]
        );
    }

    #[test]
    fn in_a_narrow_window_each_value_is_named() {
        let narrow = table(CHART).lines(24, Look::plain(24));
        assert_eq!(
            narrow,
            [
                "reading: temperature",
                "from 38.5, in the mouth",
                "mark: `fever 387`",
                "",
                "reading: any other",
                "mark: `a | b`",
            ]
        );
    }

    #[test]
    fn no_line_is_wider_than_the_window_whatever_is_in_the_cells() {
        let wide = "| 名前 | e\u{301}tat | |\n|:-:|---|---|\n| 患者番号七 | *calm*, `asleep` in the ward | x |\n| b |";
        let table = table(wide);
        let colourful = |width| Look {
            colour: true,
            ..Look::plain(width)
        };
        for width in 16..70 {
            for look in [Look::plain(width), colourful(width)] {
                for line in table.lines(width, look) {
                    assert!(text::width(&line) <= width, "{width}: {line}");
                }
            }
        }
        let plain = table.lines(70, Look::plain(70));
        // Wide letters take two columns, and a mark on a letter none.
        assert!(plain[0].starts_with("名前        e\u{301}tat"), "{plain:?}");
        assert!(plain[2].starts_with("患者番号七  calm"), "{plain:?}");
    }

    #[test]
    fn lines_with_bars_that_are_no_table_stay_as_they_are() {
        for text in ["| one |", "| one |\n| two |", "| a | b |\n|---|", "|"] {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            assert_eq!(read(&lines), None, "{text}");
        }
    }
}
