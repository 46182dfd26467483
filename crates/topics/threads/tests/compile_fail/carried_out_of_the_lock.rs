use std::sync::Mutex;

fn first_of(waiting: &Mutex<Vec<String>>) -> &str {
    let names = waiting.lock().expect("nobody panics here");
    &names[0] //~ E0515
}

fn main() {
    let waiting = Mutex::new(vec!["Ana".to_string(), "Bo".to_string()]);
    println!("{} is next", first_of(&waiting));
}
