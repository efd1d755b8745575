"""Weights that climb to where a likelihood is highest, each by a step of its own, which grows while its slope keeps its sign and
halves where it turns (resilient propagation). What fit_contexts.py and fit_employers.py fit with."""

FIRST, GROWTH, SHRINKING, LONGEST = 0.05, 1.2, 0.5, 0.5


class SlopeSteps:
    def __init__(self, cues):
        self.steps = dict.fromkeys(cues, FIRST)
        self.before = dict.fromkeys(cues, 0.0)

    def move(self, weights, slopes):
        """One step of each cue of `slopes` (a dict)."""
        for cue, slope in slopes.items():
            turn = slope * self.before[cue]
            if turn > 0:
                self.steps[cue] = min(self.steps[cue] * GROWTH, LONGEST)
            elif turn < 0:
                self.steps[cue] *= SHRINKING
                slope = 0.0
            weights[cue] += self.steps[cue] * ((slope > 0) - (slope < 0))
            self.before[cue] = slope
