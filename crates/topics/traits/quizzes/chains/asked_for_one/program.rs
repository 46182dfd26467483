struct Times {
    hour: u32,
}

impl Iterator for Times {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.hour >= 24 {
            return None;
        }
        let hour = self.hour;
        self.hour += 6;
        Some(hour)
    }
}

fn main() {
    let mut asked = Times { hour: 6 }.map(|hour| {
        println!("asked for {hour}");
        hour
    });
    println!("made");
    if let Some(hour) = asked.next() {
        println!("{hour}");
    }
}
