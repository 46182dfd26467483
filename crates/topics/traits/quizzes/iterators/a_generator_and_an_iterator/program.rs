struct Beds {
    last: u32,
}

impl Iterator for Beds {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.last == 3 {
            return None;
        }
        self.last += 1;
        Some(self.last)
    }
}

fn main() {
    let mut beds = Beds { last: 0 };
    if let Some(bed) = beds.next() {
        println!("{bed}");
    }
    for bed in beds {
        println!("{bed}");
    }
}
