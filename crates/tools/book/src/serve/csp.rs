//! The content security policy of a page.
//!
//! mdBook's pages hold small inline scripts. They are named one by one, by their hash, so that
//! no other script in a page can ever run, and nothing is asked of another host.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy for the page `html` at `path`.
pub(super) fn policy(path: &str, html: &str) -> String {
    let mut scripts = String::new();
    for script in inline_scripts(html) {
        let hash = STANDARD.encode(Sha256::digest(script.as_bytes()));
        scripts.push_str(&format!(" 'sha256-{hash}'"));
    }
    // mdBook shows its table of contents in a frame where scripts are off.
    let framed_by = match path {
        "toc.html" => "'self'",
        _ => "'none'",
    };
    format!(
        "default-src 'self'; script-src 'self'{scripts}; style-src 'self'; \
         style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none'; \
         base-uri 'self'; form-action 'self'; frame-ancestors {framed_by}"
    )
}

/// The policy for everything that is no page.
pub(super) const STRICTEST: &str = "default-src 'self'; frame-ancestors 'none'";

/// The contents of the `<script>` elements without `src`.
fn inline_scripts(html: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find("<script") {
        rest = &rest[start + "<script".len()..];
        let Some(open) = rest.find('>') else { break };
        let (attributes, body) = rest.split_at(open);
        let body = &body[1..];
        let Some(end) = body.find("</script") else {
            break;
        };
        if !attributes.contains("src=") {
            scripts.push(&body[..end]);
        }
        rest = &body[end..];
    }
    scripts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_inline_scripts_are_named() {
        let html = "<script src=\"a.js\"></script><script>\nlet a = 1 > 0;\n</script>\
                    <script async>b()</script><p>script</p>";
        assert_eq!(inline_scripts(html), ["\nlet a = 1 > 0;\n", "b()"]);
    }

    #[test]
    fn only_the_contents_may_be_framed_and_by_us_alone() {
        assert!(policy("toc.html", "").ends_with("frame-ancestors 'self'"));
        assert!(policy("a/toc.html", "").ends_with("frame-ancestors 'none'"));
    }

    #[test]
    fn a_page_allows_its_own_scripts_and_nothing_inline_besides() {
        // The hash of `x()`, as any browser computes it.
        let policy = policy("index.html", "<script>x()</script>");
        let hash = STANDARD.encode(Sha256::digest(b"x()"));
        assert!(policy.contains(&format!("script-src 'self' 'sha256-{hash}';")));
        assert!(!policy.contains("script-src 'self' 'unsafe-inline'"));
        assert!(policy.contains("default-src 'self';"));
        assert!(policy.ends_with("frame-ancestors 'none'"));
    }
}
