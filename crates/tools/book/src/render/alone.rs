//! Whether a program runs by itself: a page can send it to the server as it stands.

/// Whether the program `text` at `path` is whole. It may name the teaching crates and what they
/// depend on, which the server knows; files beside it, which Cargo would know, it may not.
pub(super) fn runs_alone(path: &str, text: &str) -> bool {
    let asks_cargo = ["env!(", "include_str!(", "include_bytes!(", "include!("];
    !path.ends_with(".rs")
        || text.contains("fn main(") && !asks_cargo.iter().any(|ask| text.contains(ask))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_without_main_or_with_files_beside_it_does_not_run_by_itself() {
        let runs = |text: &str| runs_alone("crates/topics/ward/examples/a.rs", text);
        assert!(runs("use ward::Bed;\nfn main() {}\n"));
        assert!(!runs("fn helper() {}"));
        assert!(!runs(
            "fn main() { print!(\"{}\", include_str!(\"log.txt\")); }"
        ));
        assert!(runs_alone("a/b.py", "print(1)"));
    }
}
