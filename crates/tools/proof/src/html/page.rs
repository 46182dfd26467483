//! One built page as a list of elements, in the order they stand in.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// A built page.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its path within the site, with `/`.
    pub path: String,
    /// Its elements.
    pub elements: Vec<Element>,
    /// The text of its scripts and styles.
    pub raw: Vec<Raw>,
}

/// An element's start.
#[derive(Debug, Clone)]
pub struct Element {
    /// Its name, such as `img`.
    pub name: String,
    /// Its attributes.
    pub attributes: Vec<(String, String)>,
    /// The line it stands on.
    pub line: u64,
    /// Whether it is part of the page's own content rather than of what is around it.
    pub in_main: bool,
}

/// The text inside a `script` or `style` element.
#[derive(Debug, Clone)]
pub struct Raw {
    /// `script` or `style`.
    pub of: String,
    /// The text.
    pub text: String,
    /// The line it begins on.
    pub line: u64,
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

impl Page {
    /// Reads a page; any text is a page to a browser, so this cannot fail.
    pub fn parse(path: &str, text: &str) -> Page {
        let sink = Sink::default();
        let input = BufferQueue::default();
        input.push_back(StrTendril::from_slice(text));
        let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        let found = tokenizer.sink.found.into_inner();
        Page {
            path: path.to_owned(),
            elements: found.elements,
            raw: found.raw,
        }
    }

    /// Every id a link can lead to.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.elements.iter().filter_map(|element| element.get("id"))
    }

    /// Where a finding is: `page.html:12`.
    pub fn at(&self, line: u64) -> String {
        format!("{}:{line}", self.path)
    }
}

#[derive(Default)]
struct Found {
    elements: Vec<Element>,
    raw: Vec<Raw>,
    main: usize,
    inside: Option<String>,
}

#[derive(Default)]
struct Sink {
    found: RefCell<Found>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut found = self.found.borrow_mut();
        match token {
            Token::TagToken(tag) => found.tag(&tag, line),
            Token::CharacterTokens(text) => {
                found.text(&text, line);
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

impl Found {
    fn tag(&mut self, tag: &Tag, line: u64) -> TokenSinkResult<()> {
        let name = tag.name.to_string();
        if tag.kind == TagKind::EndTag {
            if name == "main" {
                self.main = self.main.saturating_sub(1);
            }
            self.inside = None;
            return TokenSinkResult::Continue;
        }
        if name == "main" {
            self.main += 1;
        }
        self.elements.push(Element {
            attributes: tag
                .attrs
                .iter()
                .map(|attribute| {
                    (
                        attribute.name.local.to_string(),
                        attribute.value.to_string(),
                    )
                })
                .collect(),
            name: name.clone(),
            line,
            in_main: self.main > 0,
        });
        match name.as_str() {
            "script" => {
                self.inside = Some(name);
                TokenSinkResult::RawData(RawKind::ScriptData)
            }
            "style" => {
                self.inside = Some(name);
                TokenSinkResult::RawData(RawKind::Rawtext)
            }
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }

    fn text(&mut self, text: &str, line: u64) {
        let Some(of) = &self.inside else {
            return;
        };
        match self.raw.last_mut() {
            Some(raw) if raw.line == line && raw.of == *of => raw.text.push_str(text),
            _ => self.raw.push(Raw {
                of: of.clone(),
                text: text.to_owned(),
                line,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_attributes_and_raw_text_are_found() {
        let page = Page::parse(
            "a.html",
            "<!doctype html>\n<html lang=en><body><h1>Top</h1><main>\n<p id=\"x\">1 < 2 &amp; \
             <a href='b.html#y'>go</a>\n<script>if (a < b) { \"<img>\" }</script></main>",
        );
        let names: Vec<&str> = page.elements.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["html", "body", "h1", "main", "p", "a", "script"]);
        assert_eq!(page.elements[5].get("href"), Some("b.html#y"));
        assert_eq!(page.elements[5].line, 3);
        assert!(page.elements[5].in_main && !page.elements[2].in_main);
        assert_eq!(page.ids().collect::<Vec<_>>(), ["x"]);
        assert!(page.raw[0].text.contains("\"<img>\""));
    }
}
