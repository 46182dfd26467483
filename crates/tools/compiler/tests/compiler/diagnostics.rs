use std::time::Duration;

use compiler::{Compile, Compiled, CrateType, Diagnostic, Emit, Error, Level, Rustc};

use crate::support::{Folder, rustc};

const MOVED: &str = "fn main() {
    let name = String::from(\"Ada\");
    let other = name;
    println!(\"{name} {other}\");
}
";

#[test]
fn a_refused_text_is_data() {
    let compiled = Compile::text(MOVED).run(&rustc()).unwrap();
    assert!(!compiled.success);
    let [error] = &compiled.diagnostics[..] else {
        panic!("one message expected: {compiled:?}");
    };
    assert_eq!(error.code.as_deref(), Some("E0382"));
    assert_eq!(error.level, Level::Error);
    assert!(error.message.contains("borrow of moved value"));
    assert!(error.rendered.as_ref().unwrap().contains("error[E0382]"));
    let place = error.primary().unwrap();
    assert_eq!((place.line_start, place.column_start), (4, 16));
    assert_eq!(place.file, "<anon>");
    assert!(place.text[0].contains("println!"));
    let moved = error.spans.iter().find(|span| !span.is_primary).unwrap();
    assert!(moved.label.is_some());
    let helps = error.children.iter().flat_map(|child| &child.spans);
    assert!(helps.filter_map(|span| span.replacement.as_ref()).count() > 0);
}

#[test]
fn an_accepted_text_leaves_nothing_behind() {
    let accepted = Compile::text("fn main() {}").run(&rustc()).unwrap();
    assert!(accepted.success);
    assert_eq!(accepted.diagnostics, []);
}

#[test]
fn warnings_are_kept_and_counts_are_not() {
    let source = "fn main() { let unused = 1; }";
    let compiled = Compile::text(source).run(&rustc()).unwrap();
    assert!(compiled.success);
    let [warning] = &compiled.diagnostics[..] else {
        panic!("one message expected: {compiled:?}");
    };
    assert_eq!(warning.code.as_deref(), Some("unused_variables"));
    let silent = Compile::text(source)
        .cap_lints("allow")
        .run(&rustc())
        .unwrap();
    assert_eq!(silent.diagnostics, []);
    let forbidden = Compile::text(source).forbid("unused_variables");
    assert!(!forbidden.run(&rustc()).unwrap().success);
}

#[test]
fn unit_tests_are_compiled_when_asked() {
    let folder = Folder::new("unit");
    let source = "#[cfg(test)]\nmod tests { fn broken() -> u8 { \"\" } }\n";
    let file = folder.write("src/lib.rs", source);
    let compile = Compile::file(file).crate_type(CrateType::Lib);
    assert!(compile.run(&rustc()).unwrap().success);
    let tests = compile.test(true).run(&rustc()).unwrap();
    assert_eq!(tests.diagnostics[0].code.as_deref(), Some("E0308"));
}

#[test]
fn one_crate_uses_another() {
    let folder = Folder::new("extern");
    let library = folder.write("ward.rs", "pub fn beds() -> u8 { 7 }");
    let program = folder.write("main.rs", "fn main() { println!(\"{}\", ward::beds()); }");
    let library = Compile::file(library)
        .crate_type(CrateType::Lib)
        .out_dir(folder.path())
        .run(&rustc());
    assert!(library.unwrap().success);
    let compile = Compile::file(program);
    assert!(!compile.clone().run(&rustc()).unwrap().success);
    let with = compile.with_extern("ward", folder.path().join("libward.rmeta"));
    assert!(with.run(&rustc()).unwrap().success);
}

#[test]
fn a_program_can_be_built() {
    let folder = Folder::new("link");
    let built = Compile::text("fn main() { println!(\"hello\"); }")
        .crate_name("hello")
        .emit(Emit::Link)
        .out_dir(folder.path());
    assert!(built.run(&rustc()).unwrap().success);
    let program = folder
        .path()
        .join(format!("hello{}", std::env::consts::EXE_SUFFIX));
    let output = std::process::Command::new(program).output().unwrap();
    assert_eq!(output.stdout.trim_ascii(), b"hello");
}

#[test]
fn a_message_inside_a_macro_belongs_to_the_line_that_calls_it() {
    let source = "fn main() {\n    let n: i32 = vec![1, 2];\n    let _ = n;\n}\n";
    let compiled = Compile::text(source).run(&rustc()).unwrap();
    let error = compiled.errors().next().unwrap();
    assert_eq!(error.code.as_deref(), Some("E0308"));
    assert_eq!(error.line_in("<anon>"), Some(2));
}

#[test]
fn data_survives_being_written_and_read() {
    let compiled = Compile::text(MOVED).colour(true).run(&rustc()).unwrap();
    let error = &compiled.diagnostics[0];
    assert!(error.rendered.as_ref().unwrap().contains('\u{1b}'));
    let read = Diagnostic::from_json(&error.to_json());
    assert_eq!(read.as_ref(), Some(error));
    let cargo = serde_json::json!({"reason": "compiler-message", "message": error.to_json()});
    assert_eq!(Diagnostic::from_json(&cargo).as_ref(), Some(error));
    let artifact = serde_json::json!({"reason": "compiler-artifact", "message": "x"});
    assert_eq!(Diagnostic::from_json(&artifact), None);
    assert_eq!(Diagnostic::from_json(&serde_json::json!([1])), None);
}

#[test]
fn the_invocation_can_be_run_by_other_means() {
    let invocation = Compile::file("no such file.rs").invocation(&rustc());
    let output = std::process::Command::new(&invocation.program)
        .args(&invocation.args)
        .output()
        .unwrap();
    let compiled = Compiled::read(output.status.success(), &output.stderr).unwrap();
    let error = compiled.errors().next().unwrap();
    assert!(error.message.contains("no such file.rs"), "{error:?}");
    assert_eq!(error.code, None);
}

#[test]
fn a_compiler_that_does_not_answer_is_stopped() {
    let error = Compile::text("fn main() {}")
        .wall(Duration::from_nanos(1))
        .run(&rustc())
        .unwrap_err();
    assert!(matches!(error, Error::TimedOut(_)), "{error}");
}

#[test]
fn a_compiler_that_is_not_there_is_said() {
    let nowhere = Rustc::at("/no/such/rustc");
    let error = Compile::text("fn main() {}").run(&nowhere).unwrap_err();
    assert!(error.to_string().contains("/no/such/rustc"), "{error}");
}

#[test]
fn a_failure_without_a_message_is_an_error() {
    let bad = Compile::text("fn main() {}").arg("--no-such-option");
    let error = bad.run(&rustc()).unwrap_err();
    assert!(error.to_string().contains("no-such-option"), "{error}");
}

#[test]
fn the_located_compiler_is_the_real_one() {
    let output = std::process::Command::new(rustc().program())
        .args(["--print", "sysroot"])
        .output()
        .unwrap();
    let sysroot = String::from_utf8(output.stdout).unwrap();
    assert!(rustc().program().starts_with(sysroot.trim()));
}
