//! Links within the book lead somewhere: the file exists, and so does the place in it.

use super::Site;
use super::page::Page;

/// Every internal link that leads nowhere.
pub fn dead_links(site: &Site) -> Vec<String> {
    let mut findings = Vec::new();
    for page in &site.pages {
        let base = page
            .elements
            .iter()
            .find(|element| element.name == "base")
            .and_then(|element| element.get("href"));
        for element in &page.elements {
            for name in ["href", "src"] {
                let Some(link) = element.get(name) else {
                    continue;
                };
                if element.name == "base" {
                    continue;
                }
                if let Some(what) = dead(site, page, base, link) {
                    findings.push(format!("{}: `{link}` {what}", page.at(element.line)));
                }
            }
        }
    }
    findings
}

fn dead(site: &Site, page: &Page, base: Option<&str>, link: &str) -> Option<String> {
    if has_scheme(link) || link.starts_with("//") {
        return None;
    }
    let (path, fragment) = match link.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (link, None),
    };
    let path = path.split('?').next().unwrap_or_default();
    let target = match path {
        "" => page.path.clone(),
        _ => match resolve(base.unwrap_or(&page.path), &unescaped(path)) {
            Some(target) => target,
            None => return Some("leads out of the book".into()),
        },
    };
    let target = match target.is_empty() || target.ends_with('/') {
        true => format!("{target}index.html"),
        false => target,
    };
    if !site.files.contains(&target) {
        return Some("leads to a page or file that does not exist".into());
    }
    let fragment = fragment.filter(|fragment| !fragment.is_empty())?;
    let there = match target == page.path {
        true => page,
        false => site.page(&target)?,
    };
    let wanted = unescaped(fragment);
    let known = there.ids().any(|id| id == wanted || id == fragment);
    (!known).then(|| format!("leads to `{wanted}`, which {target} does not have"))
}

fn has_scheme(link: &str) -> bool {
    link.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty()
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

/// The path of `link` as seen from the file or folder `from`; `None` when it leaves the site.
fn resolve(from: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = match link.starts_with('/') {
        true => Vec::new(),
        false => from
            .trim_start_matches('/')
            .rsplit_once('/')
            .map_or(Vec::new(), |(folder, _)| folder.split('/').collect()),
    };
    for part in link.trim_start_matches('/').split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn unescaped(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(pages: &[(&str, &str)]) -> Site {
        Site {
            pages: pages
                .iter()
                .map(|(path, text)| Page::parse(path, text))
                .collect(),
            files: pages.iter().map(|(path, _)| (*path).to_owned()).collect(),
            ..Site::default()
        }
    }

    #[test]
    fn links_that_lead_somewhere_pass() {
        let site = site(&[
            (
                "04/a.html",
                "<h2 id=two></h2><a href='#two'></a><a href='b.html#%C3%A9'></a>\
                 <a href='../index.html'></a><a href='../#x'></a><a href='https://example.org/'></a>\
                 <a href='mailto:ada@example.org'></a><a href='../#'></a>",
            ),
            ("04/b.html", "<p id='é'>"),
            ("index.html", "<p id=x>"),
            ("404.html", "<base href='/'><a href='04/a.html'></a>"),
        ]);
        assert_eq!(dead_links(&site), Vec::<String>::new());
    }

    #[test]
    fn dead_links_and_anchors_are_named() {
        let site = site(&[
            (
                "04/a.html",
                "<a href='gone.html'></a>\n<a href='b.html#gone'></a>\n<a href='#gone'></a>\n\
                 <img src='../../x.png'>",
            ),
            ("04/b.html", "<p id=here>"),
        ]);
        let findings = dead_links(&site);
        assert_eq!(findings.len(), 4);
        assert!(findings[0].starts_with("04/a.html:1: `gone.html` leads to a page"));
        assert!(findings[1].starts_with("04/a.html:2: `b.html#gone` leads to `gone`"));
        assert!(findings[2].contains(":3: `#gone`"));
        assert!(findings[3].contains("out of the book"));
    }
}
