// Default methods, implemented ones, and those for a type of somebody else.
trait Shout {
    fn text(&self) -> String;

    fn shout(&self) {
        let loud = self.text();
        println!("{loud}");
    }
}

impl Shout for Vec<String> {
    fn text(&self) -> String {
        let joined = self.join(" ");
        println!("joined");
        joined
    }
}

struct Countdown(u32);

impl Iterator for Countdown {
    type Item = u32;

    fn next(&mut self) -> Option<Self::Item> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}
