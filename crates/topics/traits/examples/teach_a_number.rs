//! A new word for types that others have written.

trait Dose {
    fn dose(&self) -> String;
}

impl Dose for u32 {
    fn dose(&self) -> String {
        format!("{self} mg")
    }
}

impl Dose for str {
    fn dose(&self) -> String {
        format!("as written: {self}")
    }
}

impl<T: Dose> Dose for Vec<T> {
    fn dose(&self) -> String {
        let each: Vec<String> = self.iter().map(|dose| dose.dose()).collect();
        each.join(", then ")
    }
}

trait Twice {
    fn twice(&self) -> String;
}

impl<T: Dose> Twice for T {
    fn twice(&self) -> String {
        format!("{}, and again", self.dose())
    }
}

fn main() {
    println!("{}", 500_u32.dose());
    println!("{}", "half a tablet".dose());
    println!("{}", vec![500_u32, 250].dose());
    println!("{}", 250_u32.twice());
}
