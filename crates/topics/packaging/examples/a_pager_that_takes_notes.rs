//! An alarm that pages a doctor, without a pager.

trait Pager {
    fn page(&mut self, doctor: &str) -> bool;
}

#[derive(Default)]
struct Notes {
    paged: Vec<String>,
}

impl Pager for Notes {
    fn page(&mut self, doctor: &str) -> bool {
        self.paged.push(doctor.to_string());
        true
    }
}

fn alarm(pulse: u32, pager: &mut impl Pager) -> &'static str {
    if pulse > 120 && pager.page("Dr. Okafor") {
        "paged"
    } else {
        "quiet"
    }
}

fn main() {
    let mut notes = Notes::default();
    println!("{}", alarm(72, &mut notes));
    println!("{}", alarm(140, &mut notes));
    println!("paged: {}", notes.paged.join(", "));
}
