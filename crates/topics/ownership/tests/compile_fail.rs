//! Every program in `tests/compile_fail` is refused, with exactly the recorded message.

#[test]
fn the_compiler_refuses_them() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
