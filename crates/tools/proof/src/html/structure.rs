//! What a page needs for readers who listen to it, as far as the page's text alone can tell.

use std::collections::BTreeMap;

use super::Site;
use super::page::Page;

/// The one page that strings all others together; its headings start over with every page.
const WHOLE_BOOK: &str = "print.html";

/// Pages without a language, pictures without words, headings out of order, ids given twice.
pub fn flaws(site: &Site) -> Vec<String> {
    site.pages.iter().flat_map(flaws_of).collect()
}

fn flaws_of(page: &Page) -> Vec<String> {
    let mut findings = Vec::new();
    let html = page.elements.iter().find(|element| element.name == "html");
    match html {
        Some(html) if html.get("lang").is_some_and(|lang| !lang.trim().is_empty()) => {}
        Some(html) => findings.push(format!(
            "{}: the page does not say its language; set `language` in book.toml",
            page.at(html.line)
        )),
        None => {}
    }
    for element in page.elements.iter().filter(|element| element.name == "img") {
        if element.get("alt").is_none() {
            findings.push(format!(
                "{}: the picture `{}` has no alternative text; say in words what it shows",
                page.at(element.line),
                element.get("src").unwrap_or_default()
            ));
        }
    }
    findings.extend(ids_twice(page));
    if page.path != WHOLE_BOOK {
        findings.extend(headings(page));
    }
    findings
}

fn ids_twice(page: &Page) -> Vec<String> {
    let mut lines: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for element in &page.elements {
        if let Some(id) = element.get("id") {
            lines.entry(id).or_default().push(element.line.to_string());
        }
    }
    lines
        .into_iter()
        .filter(|(_, lines)| lines.len() > 1)
        .map(|(id, lines)| {
            format!(
                "{}: the id `{id}` is given more than once, on lines {}",
                page.path,
                lines.join(" and ")
            )
        })
        .collect()
}

/// Headings of the content go down one level at a time, from a single first one.
fn headings(page: &Page) -> Vec<String> {
    let mut findings = Vec::new();
    let mut last = 0;
    let mut first = 0;
    for element in page.elements.iter().filter(|element| element.in_main) {
        let level = match element.name.as_str() {
            "h1" => 1,
            "h2" => 2,
            "h3" => 3,
            "h4" => 4,
            "h5" => 5,
            "h6" => 6,
            _ => continue,
        };
        if level == 1 {
            first += 1;
            if first == 2 {
                findings.push(format!(
                    "{}: a second <h1>; a page has one title",
                    page.at(element.line)
                ));
            }
        }
        if level > last + 1 {
            findings.push(format!(
                "{}: <h{level}> follows {}; go down one level at a time",
                page.at(element.line),
                match last {
                    0 => "nothing".to_owned(),
                    _ => format!("<h{last}>"),
                }
            ));
        }
        last = level;
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<String> {
        flaws_of(&Page::parse("a.html", text))
    }

    #[test]
    fn a_sound_page_passes() {
        let text = "<html lang=en><h1 id=menu>Book</h1><main><h1 id=a>A</h1><h2>B</h2><h3>C</h3>\
                    <h2>D</h2><img src=x.png alt=''><img src=y.png alt='a ward'></main>";
        assert_eq!(findings(text), Vec::<String>::new());
    }

    #[test]
    fn each_flaw_is_seen() {
        for (text, word) in [
            ("<html><main></main>", "language"),
            ("<html lang=''>", "language"),
            (
                "<html lang=en><img src=x.png>",
                "`x.png` has no alternative text",
            ),
            ("<html lang=en><p id=a><p id=a>", "the id `a`"),
            (
                "<html lang=en><main><h1>A</h1><h3>B</h3>",
                "<h3> follows <h1>",
            ),
            ("<html lang=en><main><h2>A</h2>", "<h2> follows nothing"),
            ("<html lang=en><main><h1>A</h1><h1>B</h1>", "second <h1>"),
        ] {
            let findings = findings(text);
            assert_eq!(findings.len(), 1, "{text}: {findings:?}");
            assert!(findings[0].contains(word), "{text}: {findings:?}");
        }
    }
}
