// A `Box` owns what it points to; a reference held in a struct does not.
struct Cursor<'a> {
    list: &'a mut Vec<String>,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn step(&mut self) -> &str {
        self.at += 1;
        let here = &self.list[self.at - 1];
        here
    }

    fn finish(self) -> &'a mut Vec<String> {
        let Cursor { list, at } = self;
        println!("{at}");
        list
    }
}

fn main() {
    let mut list = vec![String::from("a")];
    let mut cursor = Cursor {
        list: &mut list,
        at: 0,
    };
    println!("{}", cursor.step());
    let whole = cursor.finish();
    whole.clear();
    let mut boxed = Box::new(String::from("b"));
    let inside = &mut *boxed;
    inside.push('!');
    let out = *boxed;
    println!("{list:?} {out}");
}
