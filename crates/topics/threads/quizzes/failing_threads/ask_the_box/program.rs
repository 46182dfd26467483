use std::any::Any;
use std::thread;

fn words(failure: &dyn Any) -> &str {
    match failure.downcast_ref::<&str>() {
        Some(text) => text,
        None => "no text",
    }
}

fn main() {
    let handle = thread::spawn(|| panic!("no dose"));
    if let Err(failure) = handle.join() {
        println!("{}", words(&failure));
    }
}
