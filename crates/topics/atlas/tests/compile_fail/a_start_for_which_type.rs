trait Start {
    fn start() -> Self;
}

impl Start for u32 {
    fn start() -> u32 {
        0
    }
}

impl Start for String {
    fn start() -> String {
        String::from("start")
    }
}

fn begin<T: Start>() {
    T::start();
}

fn main() {
    begin(); //~ E0283
}
