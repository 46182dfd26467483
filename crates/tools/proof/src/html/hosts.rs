//! No page asks anything of an outside host: what a browser loads comes with the book.

use super::Site;
use super::page::{Element, Page};

/// mdBook's own scripts. They name hosts only in code that a page without playgrounds never runs;
/// that no page has one is checked beside them.
const MDBOOK_SCRIPTS: [&str; 9] = [
    "ace",
    "book",
    "clipboard",
    "editor",
    "elasticlunr",
    "highlight",
    "mark",
    "mode-rust",
    "theme-",
];

/// Everything that would make a browser ask another host.
pub fn outside_hosts(site: &Site) -> Vec<String> {
    let mut findings = Vec::new();
    for page in &site.pages {
        for element in &page.elements {
            findings.extend(of_element(page, element));
        }
        for raw in &page.raw {
            let found = match raw.of.as_str() {
                "style" => in_style(&raw.text),
                _ => in_script(&raw.text),
            };
            findings.extend(
                found
                    .into_iter()
                    .map(|what| format!("{}: {what}", page.at(raw.line))),
            );
        }
    }
    for (path, text) in &site.texts {
        let found = match path.rsplit('.').next() {
            Some("css") => in_style(text),
            Some("js") if !is_mdbook_script(path) => in_script(text),
            _ => Vec::new(),
        };
        findings.extend(found.into_iter().map(|what| format!("{path}: {what}")));
    }
    findings
}

fn is_mdbook_script(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    MDBOOK_SCRIPTS.iter().any(|known| {
        name.strip_prefix(known)
            .is_some_and(|rest| known.ends_with('-') || rest.starts_with(['-', '.']))
    })
}

fn of_element(page: &Page, element: &Element) -> Vec<String> {
    let mut findings = Vec::new();
    for (name, value) in &element.attributes {
        let loads = match (element.name.as_str(), name.as_str()) {
            // A link is followed only when the reader wants to.
            ("a" | "area", "href") => false,
            (_, "href" | "src" | "poster" | "data" | "action" | "formaction" | "background") => {
                true
            }
            (_, "ping" | "xlink:href") => true,
            _ => false,
        };
        let outside = match name.as_str() {
            _ if loads => is_outside(value),
            "srcset" | "imagesrcset" => value.split(',').any(|part| is_outside(part.trim())),
            "style" => !in_style(value).is_empty(),
            "content" => {
                element
                    .get("http-equiv")
                    .is_some_and(|kind| kind.eq_ignore_ascii_case("refresh"))
                    && value.contains("//")
            }
            // mdBook's script asks the playground's host for each of these when the page loads.
            "class" => {
                element.name == "pre" && value.split_whitespace().any(|class| class == "playground")
            }
            _ => false,
        };
        if outside {
            findings.push(format!(
                "{}: <{} {name}=\"{value}\"> asks an outside host; ship the file with the book",
                page.at(element.line),
                element.name
            ));
        }
    }
    findings
}

/// `https://…`, `//host/…` and the like; not `data:` and not paths.
fn is_outside(address: &str) -> bool {
    let address = address.trim();
    let lower = address.to_ascii_lowercase();
    lower.starts_with("//")
        || ["http:", "https:", "ws:", "wss:", "ftp:"]
            .iter()
            .any(|scheme| lower.starts_with(scheme))
}

fn in_style(text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let mut say = |address: &str| {
        if is_outside(address) {
            findings.push(format!(
                "the style loads `{address}` from an outside host; ship the file with the book"
            ));
        }
    };
    for (at, mark) in text.match_indices("url(") {
        let rest = &text[at + mark.len()..];
        let address = rest.split(')').next().unwrap_or_default();
        say(address.trim().trim_matches(['"', '\'']));
    }
    for (at, mark) in text.match_indices("@import") {
        let rest = text[at + mark.len()..].trim_start();
        if let Some(quote @ ('"' | '\'')) = rest.chars().next() {
            say(rest[1..].split(quote).next().unwrap_or_default());
        }
    }
    findings
}

/// Our scripts ask nobody else, so no address of another host stands in one as a text.
fn in_script(text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (at, _) in text.match_indices("://") {
        let before = &text[..at];
        let start = before
            .rfind(|c: char| !c.is_ascii_alphanumeric())
            .map_or(0, |end| {
                end + before[end..].chars().next().map_or(1, char::len_utf8)
            });
        let scheme = &before[start..];
        let quoted = before[..start].ends_with(['"', '\'', '`']);
        let address: String = text[start..]
            .chars()
            .take_while(|c| !"\"'` \n)".contains(*c))
            .collect();
        // The names of XML's vocabularies look like addresses but are never asked for.
        let name_only = address.starts_with("http://www.w3.org/");
        if quoted && is_outside(&format!("{scheme}:")) && !name_only {
            findings.push(format!("the script names the outside host `{address}`"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<String> {
        outside_hosts(&Site {
            pages: vec![Page::parse("a.html", text)],
            ..Site::default()
        })
    }

    #[test]
    fn whatever_a_browser_loads_from_elsewhere_is_seen() {
        for text in [
            "<script src='https://cdn.example.org/x.js'></script>",
            "<script src='//cdn.example.org/x.js'></script>",
            "<link rel=stylesheet href='http://example.org/x.css'>",
            "<link rel=preconnect href='https://fonts.example.org'>",
            "<img src='HTTPS://example.org/x.png'>",
            "<img srcset='a.png 1x, https://example.org/b.png 2x'>",
            "<iframe src='https://example.org'></iframe>",
            "<form action='https://example.org'>",
            "<video poster='https://example.org/x.png'>",
            "<object data='https://example.org/x.svg'>",
            "<p style='background: url(https://example.org/x.png)'>",
            "<style>@import 'https://example.org/x.css';</style>",
            "<style>@font-face { src: url(\"//example.org/x.woff2\") }</style>",
            "<script>fetch('https://example.org/x')</script>",
            "<meta http-equiv=Refresh content='0; url=https://example.org/'>",
            "<pre class='playground'><code>fn main() {}</code></pre>",
        ] {
            assert_eq!(findings(text).len(), 1, "{text}: {:?}", findings(text));
        }
    }

    #[test]
    fn what_comes_with_the_book_and_links_pass() {
        for text in [
            "<a href='https://example.org/'>read</a>",
            "<script src='../book.js'></script><img src='data:image/png;base64,x'>",
            "<style>p { background: url('x.png') }</style>",
            "<script>const ns = \"http://www.w3.org/2000/svg\"; // see https://example.org\n</script>",
            "<pre class='editable'></pre>",
        ] {
            assert_eq!(findings(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn style_sheets_and_our_scripts_are_read_and_mdbooks_scripts_are_known() {
        let site = Site {
            texts: vec![
                (
                    "css/own.css".into(),
                    "@import \"https://example.org/a.css\";".into(),
                ),
                (
                    "course-1a2b.js".into(),
                    "fetch(`https://example.org/x`)".into(),
                ),
                (
                    "book-1a2b.js".into(),
                    "fetch('https://example.org/x')".into(),
                ),
                ("bookish.js".into(), "fetch('https://example.org/x')".into()),
            ],
            ..Site::default()
        };
        let findings = outside_hosts(&site);
        assert_eq!(findings.len(), 3, "{findings:?}");
        assert!(findings.iter().all(|finding| !finding.starts_with("book-")));
    }
}
