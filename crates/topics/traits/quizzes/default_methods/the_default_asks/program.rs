trait Alarm {
    fn is_urgent(&self) -> bool {
        false
    }

    fn line(&self) -> String {
        let mark = if self.is_urgent() { "!" } else { "" };
        format!("fire{mark}")
    }
}

struct Fire;

impl Alarm for Fire {
    fn is_urgent(&self) -> bool {
        true
    }
}

fn main() {
    println!("{}", Fire.line());
}
