use std::fmt;
use std::time::Duration;

/// Why there is no table at all. Errors of the program itself are no such reason.
#[derive(Debug)]
pub enum XrayError {
    /// The text cannot be read as Rust.
    NotRust {
        /// The line, where one is known.
        line: Option<usize>,
        /// What is wrong there.
        message: String,
    },
    /// The file is larger than [`crate::MAX_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// Its expressions are nested too deeply or are too long.
    TooDeep,
    /// All questions about these functions together are too many for one run.
    TooManyQuestions {
        /// The functions.
        functions: Vec<String>,
    },
    /// The file has no function with a body.
    NoFunctions,
    /// No function has this name.
    NoSuchFunction {
        /// The name asked for.
        name: String,
        /// The names most like it, or else all of them.
        nearest: Vec<String>,
    },
    /// The compiler needed longer than this.
    TooSlow(Duration),
    /// The compiler is missing or failed.
    Compiler(compiler::Error),
}

impl fmt::Display for XrayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRust {
                line: Some(line),
                message,
            } => write!(
                f,
                "line {line} cannot be read as Rust: {message}. Brackets and semicolons have to \
                 be in order before an X-ray"
            ),
            Self::NotRust {
                line: None,
                message,
            } => write!(f, "this cannot be read as Rust: {message}"),
            Self::TooLarge { bytes } => write!(
                f,
                "the file has {bytes} bytes; an X-ray takes at most {}",
                crate::MAX_BYTES
            ),
            Self::TooDeep => f.write_str(
                "the file has an expression that is nested too deeply or is too long for an X-ray",
            ),
            Self::TooManyQuestions { functions } => write!(
                f,
                "this is too much for one X-ray; choose one of the functions: {}",
                functions.join(", ")
            ),
            Self::NoFunctions => f.write_str("there is no function with a body in the file"),
            Self::NoSuchFunction { name, nearest } => write!(
                f,
                "there is no function `{name}`. Did you mean one of these: {}?",
                nearest.join(", ")
            ),
            Self::TooSlow(limit) => write!(
                f,
                "the compiler was stopped after {} seconds. Is there a macro or a constant that \
                 never ends? Otherwise choose one function",
                limit.as_secs()
            ),
            Self::Compiler(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for XrayError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Compiler(error) => Some(error),
            _ => None,
        }
    }
}

impl From<compiler::Error> for XrayError {
    fn from(error: compiler::Error) -> Self {
        match error {
            compiler::Error::TimedOut(limit) => Self::TooSlow(limit),
            other => Self::Compiler(other),
        }
    }
}
