trait Speak {
    fn speak(&self) -> String;
}

struct Nurse;

impl Speak for Nurse {
    fn speak(&self) -> String {
        "I am a nurse".to_string()
    }
}

fn words<T>(_: &T) -> usize {
    size_of::<T>() / size_of::<usize>()
}

fn main() {
    let known: &Nurse = &Nurse;
    let forgotten: &dyn Speak = &Nurse;
    println!("{} {}", words(&known), words(&forgotten));
    assert_eq!(known.speak(), forgotten.speak());
}
