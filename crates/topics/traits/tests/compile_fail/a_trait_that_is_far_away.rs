mod doses {
    pub trait Dose {
        fn dose(&self) -> String;
    }

    impl Dose for u32 {
        fn dose(&self) -> String {
            format!("{self} mg")
        }
    }
}

fn main() {
    println!("{}", 500_u32.dose()); //~ E0599
}
