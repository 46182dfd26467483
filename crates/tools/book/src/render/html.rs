//! HTML text: escaping, code blocks, short Markdown.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// `text` for HTML, on one line. Line ends become references, because an empty line would end
/// the HTML block in Markdown; doubled braces are broken up, because mdBook reads `{{#`.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '{' => out.push_str("&#123;"),
            _ => out.push(c),
        }
    }
    out
}

/// A code block that can be scrolled by keyboard and is named for screen readers.
///
/// `class` is highlight.js's: `language-rust`, or `nohighlight` for what is no language.
pub(crate) fn code(class: &str, label: &str, lines: impl IntoIterator<Item = Line>) -> String {
    // Each line stands in its own element, its end included. mdBook leaves such blocks alone,
    // where it would take a plain Rust block's `#` lines for hidden ones.
    let lines: String = lines
        .into_iter()
        .map(|line| format!("<span class=\"{}\">{}&#10;</span>", line.class, line.html))
        .collect();
    format!(
        "<pre><code class=\"{class}\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">{lines}</code></pre>",
        escape(label),
    )
}

/// A line of a code block.
pub(crate) struct Line {
    /// Its classes.
    pub class: &'static str,
    /// Its content, without the line's end.
    pub html: String,
}

impl Line {
    /// A line like any other.
    pub fn new(html: String) -> Line {
        Line {
            class: "line",
            html,
        }
    }
}

/// A code block of plain `text`. The comment that opens a program may be long: it wraps.
pub(crate) fn plain_code(class: &str, label: &str, text: &str) -> String {
    let text = text.trim_end();
    let opening = opening(text);
    let lines = text.lines().enumerate().map(|(index, line)| Line {
        class: if index < opening {
            "line opening"
        } else {
            "line"
        },
        html: escape(line),
    });
    code(class, label, lines)
}

/// How many lines of `text` are the comment that opens a program.
fn opening(text: &str) -> usize {
    text.lines()
        .take_while(|line| line.starts_with("//!") || line.starts_with("\"\"\""))
        .count()
}

/// The letters of the longest line that does not wrap.
pub(crate) fn longest_line(text: &str) -> usize {
    let lines = text.lines().skip(opening(text));
    lines
        .map(|line| line.trim_end().chars().count())
        .max()
        .unwrap_or(0)
}

/// A listing's caption: the language or what it is, then the path.
pub(crate) fn caption(what: &str, path: &str) -> String {
    format!(
        "<figcaption><span class=\"what\">{}</span> <span class=\"path\">{}</span></figcaption>",
        escape(what),
        escape(path)
    )
}

/// What scripts in the page need to know of a program: its language, what it is, and its name,
/// which is the same from build to build. `alone` says that it runs by itself.
pub(crate) fn program_data(language: &str, kind: &str, name: &str, alone: bool) -> String {
    format!(
        " data-language=\"{language}\" data-kind=\"{kind}\" data-listing=\"{}\"{}",
        escape(name),
        if alone { " data-runs" } else { "" }
    )
}

/// Markdown as HTML on one line. Headings become bold paragraphs: they would break the order of
/// the page's own headings.
pub(crate) fn markdown(text: &str) -> String {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).flat_map(|event| match event {
        Event::Start(Tag::Heading { .. }) => {
            vec![Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)]
        }
        Event::End(TagEnd::Heading(_)) => {
            vec![Event::End(TagEnd::Strong), Event::End(TagEnd::Paragraph)]
        }
        // What is too wide scrolls, as the tables of pages do.
        Event::Start(Tag::Table(_)) => {
            vec![Event::Html("<div class=\"table-wrapper\">".into()), event]
        }
        Event::End(TagEnd::Table) => vec![event, Event::Html("</div>".into())],
        // Text of ours is Markdown only; a tag in it is a program's `Vec<u8>` without its ticks.
        Event::Html(text) | Event::InlineHtml(text) => vec![Event::Text(text)],
        other => vec![other],
    });
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    html.trim()
        .replace('\n', "&#10;")
        .replace("{{", "&#123;&#123;")
}

/// Markdown of one paragraph, without the paragraph around it.
pub(crate) fn inline_markdown(text: &str) -> String {
    let html = markdown(text.trim());
    match html
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"))
    {
        Some(inner) if !inner.contains("<p>") => inner.to_owned(),
        _ => html,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_program_can_end_the_block_or_become_a_tag() {
        let html = plain_code(
            "language-rust",
            "x",
            "let a = \"<b>\";\n\n// {{#include x}} & co\n</code>\n",
        );
        assert!(!html.contains('\n'));
        assert!(!html.contains("{{"));
        assert!(!html.contains("<b>"));
        assert_eq!(html.matches("</code>").count(), 1);
        assert_eq!(html.matches("class=\"line\"").count(), 4);
    }

    #[test]
    fn the_opening_comment_wraps_and_does_not_count() {
        let text = "//! A long opening comment that wraps.\n\nlet añb = 1;\nok\n";
        assert_eq!(longest_line(text), "let añb = 1;".chars().count());
        assert_eq!(longest_line(""), 0);
    }

    #[test]
    fn a_table_scrolls_in_its_own_box() {
        let html = markdown("| a | b |\n|---|---|\n| 1 | 2 |");
        assert!(
            html.starts_with("<div class=\"table-wrapper\"><table>"),
            "{html}"
        );
        assert!(html.ends_with("</table>&#10;</div>"), "{html}");
    }

    #[test]
    fn markdown_has_no_headings_tags_or_line_ends() {
        let html =
            markdown("# Title\n\nA `Vec<u8>` and <script>x</script>.\n\n```text\na\n\nb\n```");
        assert!(html.starts_with("<p><strong>Title</strong></p>"), "{html}");
        assert!(html.contains("<code>Vec&lt;u8&gt;</code>"));
        assert!(!html.contains("<script>") && !html.contains('\n'));
        assert_eq!(inline_markdown("a `b`"), "a <code>b</code>");
    }
}
