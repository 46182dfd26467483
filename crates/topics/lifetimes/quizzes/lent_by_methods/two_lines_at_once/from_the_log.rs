struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let (line, rest) = self.rest.split_once(';')?;
        self.rest = rest;
        Some(line)
    }
}

fn main() {
    let log = String::from("admitted;X-ray;");
    let mut cursor = Cursor { rest: &log };
    let first = cursor.next();
    let second = cursor.next();
    println!("{first:?} {second:?}");
}
