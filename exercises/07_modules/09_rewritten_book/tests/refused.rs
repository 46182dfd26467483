//! Every program in `tests/refused/` must be refused on its marked line.

#[test]
fn misuse_does_not_compile() {
    compiler::assert_refused(env!("CARGO_MANIFEST_DIR"));
}
