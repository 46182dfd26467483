struct Chart {
    notes: Vec<String>,
}

impl Chart {
    fn note(&mut self, text: &str) {
        self.notes.push(text.to_string());
    }
    fn close(self) -> Vec<String> {
        self.notes
    }
}

fn main() {
    let mut chart = Chart { notes: Vec::new() };
    chart.note("admitted");
    let archived = chart.close();
    chart.note("one more");
    println!("{}", archived.len());
}
