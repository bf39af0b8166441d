"""The exercise: runs what the learner wrote on fresh data and says what came out, as data.

`prepare` puts into the namespace what a part may use; `finish` looks at the namespace afterwards.
The words for all this are in ../feedback.
"""

from .session import finish, prepare
